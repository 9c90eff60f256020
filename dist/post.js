import { t as clearUp } from "./chunks/src-action-clear-up.js";
// src/action/entry/post.ts
await clearUp();
export {};
