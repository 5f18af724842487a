/** What stands between a stretch and the day that it begins or ends with: `the week | ended | 4 October`. */
export const BOUNDED_BY = String.raw`\s+(?:beginning|starting|ending|ended|to)\s+(?:on\s+)?`;
/** Words before the month or the day that a period ends with: `in the year to`, `the nine months ended`, `its first half, which ended on`. */
export const PERIOD_ENDED =
  /\b(?<unit>week|month|year|quarter|half[- ]year|(?<=\b(?:the|first|second)\s)half|(?<count>\w+)\s+months)(?:\s+|,\s+(?=ended|which))(?:to|(?:(?:that|which)\s+)?end(?:ed|ing))\s+(?:in\s+|on\s+|the\s+end\s+of\s+)?$/i;
