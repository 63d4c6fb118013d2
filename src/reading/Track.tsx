import { BriefcaseBusiness, CircleAlert, Handshake, Landmark, type LucideIcon, Shield, UsersRound } from "lucide-react";

/** The icon of each track. */
export const ICONS: Readonly<Record<string, LucideIcon>> = {
  leaders: Handshake,
  diplomacy: Landmark,
  security: Shield,
  economy: BriefcaseBusiness,
  people: UsersRound,
};

/** The drawings that rows share: they stand once in the page, and 176 rows refer to them. */
export function RowIcons() {
  const drawing = { size: 24, strokeWidth: 1.6, "aria-hidden": true } as const;
  return (
    <svg className="row-icons" width="0" height="0" aria-hidden="true">
      {Object.entries({ ...ICONS, doubts: CircleAlert }).map(([id, Icon]) => (
        <symbol key={id} id={`icon-${id}`} viewBox="0 0 24 24">
          <Icon {...drawing} />
        </symbol>
      ))}
    </svg>
  );
}

/** One of the shared drawings. */
export function RowIcon({ id, size }: { id: string; size: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true">
      <use href={`#icon-${id}`} />
    </svg>
  );
}

/** A track and a kind in words: icon and name of the track in its colour, then the kind. */
export function Track(props: { id: string; name: string; kind: string; size?: number }) {
  const { id, name, kind, size = 16 } = props;
  return (
    <span className="track-name" data-hue={id}>
      <RowIcon id={id} size={size} />
      <span>
        <b>{name}</b> <span className="track-kind">{`· ${kind}`}</span>
      </span>
    </span>
  );
}
