#!/usr/bin/env node
import { t as main } from "./chunks/reticence~cli.js";
// src/cli/main.ts
process.exitCode = await main(process.argv.slice(2));
export {};
