export default function Page() {
  return <h1 className="nhsuk-heading-xl">Commissioning support checkpoints</h1>;
}
