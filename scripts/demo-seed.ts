import loadDemonstrationData from "@/prisma/seed/demonstration";

await loadDemonstrationData({ scale: Number(process.env.DEMONSTRATION_SCALE ?? "1") });
process.exit();
