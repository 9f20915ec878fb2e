import { Children, type ReactNode } from "react";

/** Many things to pick from with one press, side by side where there is room. */
export function CardButtons({ children }: { children: ReactNode }) {
  return (
    <ul className="app-card-buttons">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

type CardButtonProps = {
  /** What a press does, for those who hear the button and not the page around it. */
  action: string;
  hint: ReactNode;
  children: ReactNode;
};

/** Posts its form: a name, and under it what one should know before pressing. */
export function CardButton({ action, hint, children }: CardButtonProps) {
  return (
    <button type="submit" className="app-card-button">
      <span className="nhsuk-u-visually-hidden">{action} </span>
      <span className="app-card-button__name">{children}</span> <span className="app-card-button__hint">{hint}</span>
    </button>
  );
}
