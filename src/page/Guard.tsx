import { Component, type ReactNode } from "react";

interface GuardProps {
  readonly children: ReactNode;
  /** What stands there after an error; `again` tries anew. */
  readonly fallback: (again: () => void) => ReactNode;
}

/** Keeps an error in one part of the page from taking the rest with it. */
export class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
