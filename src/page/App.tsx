import { Suspense, useEffect, useMemo } from "react";
import type { Address } from "../browse/address.ts";
import { type Route, showsWhole } from "../browse/route.ts";
import { useAddress } from "../browse/useAddress.ts";
import { useView } from "../browse/useView.ts";
import type { Library } from "../engagements/summary.ts";
import { LanguageProvider } from "../language/LanguageContext.tsx";
import type { Messages } from "../language/messages.ts";
import { RowIcons } from "../reading/Track.tsx";
import { Explorer } from "./Explorer.tsx";
import { Foot } from "./Foot.tsx";
import { frameOf } from "./frames.ts";
import { Head } from "./Head.tsx";
import { Missing } from "./Missing.tsx";
import type { Shared } from "./shared.ts";
import { useDocument } from "./useDocument.ts";
import { useInPlace } from "./useInPlace.ts";
import { useTexts } from "./useTexts.ts";

export interface AppProps {
  readonly address: Address;
  /** The absolute address of the site's root; "" while prerendering. */
  readonly root: string;
  readonly library: Library;
  readonly messages: Messages;
}

/**
 * The whole page. Room `page` may import every room above it. Start reading here: the address gives route and view,
 * `Explorer` is the timeline with its list, `frames.ts` brings every other page.
 */
export function App(props: AppProps) {
  const { address, root } = props;
  const whole = useAddress(address);
  const texts = useTexts(root, address, whole, props);
  const read = useView(address, whole, texts.library);
  // Until the texts of another language are here the page goes on in the one it has.
  const { language } = texts.library;
  const route = useMemo(() => ({ ...read.route, language }), [read.route, language]);
  const browse = useMemo(() => ({ ...read, route }), [read, route]);
  const onClick = useInPlace(address, root, route, texts.show);
  useDocument(root, route, texts.library, texts.messages);
  useEffect(function showTheViewOfTheAddress() {
    // After this frame: waking up draws what was served, and at once after it what the address asks for.
    requestAnimationFrame(() => document.documentElement.removeAttribute("data-waiting"));
  }, []);
  const shared = { root, address, library: texts.library, browse };
  return (
    <LanguageProvider language={language} messages={texts.messages}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: links bubble up here to be followed in place */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter arrives as a click */}
      <div className="page" data-page={route.page} onClick={onClick}>
        <RowIcons />
        {route.page !== "embed" && <Head route={route} address={address} chosen={texts.chosen} />}
        <Suspense fallback={null}>
          <Main route={route} {...shared} />
        </Suspense>
        {route.page !== "embed" && <Foot route={route} />}
        <p id="announcement" className="visually-hidden" role="status" aria-live="polite">
          {texts.announcement}
        </p>
      </div>
    </LanguageProvider>
  );
}

function Main(props: Shared & { route: Route }) {
  const { page } = props.route;
  if (page === "missing") return <Missing {...props} />;
  if (showsWhole(page)) return <Explorer {...props} />;
  const Frame = frameOf(page);
  return Frame ? <Frame {...props} /> : null;
}
