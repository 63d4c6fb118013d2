import { BriefcaseBusiness, Handshake, Landmark, type LucideIcon, Shield, UsersRound } from "lucide-react";

/** The icon of each track. */
export const ICONS: Readonly<Record<string, LucideIcon>> = {
  leaders: Handshake,
  diplomacy: Landmark,
  security: Shield,
  economy: BriefcaseBusiness,
  people: UsersRound,
};

/** A track and a kind in words: icon and name of the track in its colour, then the kind. */
export function Track(props: { id: string; name: string; kind: string; size?: number }) {
  const { id, name, kind, size = 16 } = props;
  const Icon = ICONS[id];
  return (
    <span className="track-name" data-hue={id}>
      {Icon && <Icon size={size} strokeWidth={1.6} aria-hidden />}
      <span>
        <b>{name}</b> <span className="track-kind">· {kind}</span>
      </span>
    </span>
  );
}
