/** How each platform shows its conversations. */
import { slackChat } from "./slackchat.js";
import { teamsChat } from "./teamschat.js";

export const chats = { slack: slackChat, teams: teamsChat };
