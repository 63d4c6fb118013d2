import { BriefcaseBusiness, Handshake, Landmark, Shield, UsersRound } from "lucide-react";

const ICONS = {
  leaders: Handshake,
  diplomacy: Landmark,
  security: Shield,
  economy: BriefcaseBusiness,
  people: UsersRound,
} as const;

/** The icon of a track; it always stands beside the track's name. */
export function TrackIcon(props: { track: string; size?: number }) {
  const Icon = ICONS[props.track as keyof typeof ICONS] ?? Landmark;
  return <Icon size={props.size ?? 18} strokeWidth={1.6} aria-hidden="true" />;
}
