import { build } from "./serving/build";

const mode = process.argv[2] ?? "production";
if (mode !== "production" && mode !== "demonstration") {
  console.error("npm run build -- production | demonstration");
  process.exit(2);
}
console.log((await build(mode)) ? `Built for ${mode}.` : `The ${mode} build is up to date.`);
