import { exampleOf } from "../contract.ts";
import { type Answer, type Call, changed, type Handler } from "./handler.ts";

export const userHandlers = {
  "users/get-authenticated": {
    answer: ({ token }: Call): Answer =>
      token.user.type === "Bot"
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : {
            status: 200,
            body: changed(exampleOf("users/get-authenticated", 200), { ...token.user }),
          },
  },
} as const satisfies Record<string, Handler>;
