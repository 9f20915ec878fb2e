/** What the service is called, wherever it names itself. */
export const SERVICE_NAME = "Commissioning support checkpoints";
