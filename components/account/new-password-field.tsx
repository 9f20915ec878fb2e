import { TextField } from "@/components/form/text-field";
import { passwordLength } from "@/lib/domain/access/password-rule";

/** Where a password is set: one field, so that a password manager fills it, and the rule beside it. */
export function NewPasswordField({ label = "New password" }: { label?: string }) {
  return (
    <TextField
      name="newPassword"
      label={label}
      type="password"
      autoComplete="new-password"
      width={30}
      hint={`${passwordLength.min} characters or more. Three words that do not belong together are good.`}
    />
  );
}
