/** Words that the course of events is asked for by: `What happened in March 2025?` */
export const HAPPENED = /^what\s+(?:has\s+)?happened\s+/i;
