/** A sentence that says what to do, and the field it belongs to: the input's name, or "form" for the whole. */
export type FormError = { readonly field: string; readonly text: string };

/** What a server action tells its form: what went wrong, what was typed, and when it was saved. */
export type FormState = {
  readonly status: "idle" | "error" | "saved";
  /** One sentence for the whole form. */
  readonly message?: string;
  /** Sentences by field; the field is the input's name. */
  readonly errors?: readonly FormError[];
  /** What was typed, so that no word is lost. */
  readonly values?: Readonly<Record<string, string | string[]>>;
  /** "2:02pm", in London. */
  readonly savedAt?: string;
  /** The row's version after the save, for the next one. */
  readonly version?: number;
  /** Someone else saved first: their words, so that the person can choose. */
  readonly conflict?: FormConflict;
  /** It was refused for how things stand now, which the page that was posted from does not show. */
  readonly isStale?: true;
};

export type FormConflict = {
  readonly field: string;
  readonly theirs: string;
  /** Null where a name would say too much. */
  readonly by: string | null;
  /** "2:01pm", in London. */
  readonly at: string;
  readonly version: number;
};

export const idleForm: FormState = { status: "idle" };

/** A server action as a form takes it: with `useActionState` in the browser, and as a plain post without script. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Names of the hidden fields that a changing form carries. */
export const FORM_TOKEN_FIELD = "formToken";
export const VERSION_FIELD = "version";
