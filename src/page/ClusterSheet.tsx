import type { Library } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { clusterName } from "../timeline/clusterName.ts";
import { Sheet } from "./Sheet.tsx";

/** The engagements of a counted mark that no zoom can part, to choose from. */
export function ClusterSheet(props: {
  ids: readonly string[];
  library: Library;
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const { language, t } = useSpeech();
  const { ids, library } = props;
  const asked = library.engagements.filter((e) => ids.includes(e.id));
  const choose = (id: string) => {
    props.onClose();
    props.onChoose(id);
  };
  return (
    <Sheet title={clusterName(t, language, asked, library.kinds)} onClose={props.onClose}>
      <ul className="plain choices">
        {asked.map((e) => (
          <li key={e.id} data-hue={e.track}>
            <button type="button" onClick={() => choose(e.id)}>
              <span className="choice-title">{e.title}</span>
              <span className="choice-days">
                {formatDays(language, e.start, e.end)} · {library.tracks[e.track]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
