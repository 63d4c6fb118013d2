import "./pages.css";
import type { ReactNode } from "react";

/** The head of a content page: the way back to the list it belongs to, its title, and what stands below. */
export function PageHead(props: {
  title: string;
  back?: { readonly href: string; readonly label: string };
  children?: ReactNode;
}) {
  const { title, back, children } = props;
  return (
    <header className="content-head">
      {back && (
        <a className="content-back" href={back.href}>
          {back.label}
        </a>
      )}
      <h1 className="content-title" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
