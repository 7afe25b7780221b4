/** What a person has said of who they are; parts may come in one message or over several. */
export type Given = {
  email?: string | undefined;
  name?: string | undefined;
  postalCode?: string | undefined;
  code?: string | undefined;
};
