import loadDemonstrationData from "@/prisma/seed/demonstration";

await loadDemonstrationData();
process.exit();
