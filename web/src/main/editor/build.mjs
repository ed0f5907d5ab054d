// Makes one script of the editor: node build.mjs <folder>. Does nothing when the bundle is newer than all it is made of.
import { build } from "esbuild";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "../../../target/generated-webapp/resources/editor";
const bundle = join(folder, "editor.js");
const sources = readdirSync("src").map((name) => join("src", name)).concat("package-lock.json", "build.mjs");
const newest = Math.max(...sources.map((name) => statSync(name).mtimeMs));

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) {
    await build({
        entryPoints: ["src/main.js"],
        outfile: bundle,
        bundle: true,
        minify: true,
        format: "iife",
        target: "es2020",
        legalComments: "inline",
    });
}
