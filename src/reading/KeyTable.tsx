import { useSpeech } from "../language/LanguageContext.tsx";

/** All keys and what each does. */
export function KeyTable({ keys }: { keys: readonly { readonly keys: string; readonly label: string }[] }) {
  const { t } = useSpeech();
  return (
    <table className="keys">
      <caption>{t("page.keysAbout")}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("page.keysKey")}</th>
          <th scope="col">{t("page.keysDoes")}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ keys: names, label }) => (
          <tr key={names}>
            <th scope="row">
              <kbd lang="en">{names}</kbd>
            </th>
            <td>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
