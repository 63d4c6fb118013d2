import { ICONS } from "./Track.tsx";

/** Icon and name of a track in its colour. */
export function TrackName({ id, name }: { id: string; name: string }) {
  const Icon = ICONS[id];
  return (
    <span className="numbers-track" data-hue={id}>
      {Icon && <Icon size={16} strokeWidth={1.6} aria-hidden />} {name}
    </span>
  );
}
