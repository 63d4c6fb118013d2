/** What `serve.mjs` gives: it is plain JavaScript, since Node 20 runs it as it is. */
export function serve(
  folder: string,
  options?: { readonly port?: number; readonly base?: string; readonly tries?: number },
): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }>;
