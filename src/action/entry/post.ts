import { clearUp } from "../clear-up.ts";

await clearUp();
