/** A part of the messages of one language, by group (site/messagesPlugin.ts). */
declare module "virtual:samvad/messages/*" {
  export const messages: Partial<import("./messages.ts").Messages>;
}
