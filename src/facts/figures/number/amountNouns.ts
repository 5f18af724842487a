/** What is an amount, so that one between commas or in brackets behind it is its own. */
export const AMOUNTS =
  /^(?:rate|share|fee|cost|price|toll|turnout|budget|value|deficit|surplus|debt|revenue|turnover|income|salary|wage|fine|penalty|bill|rent|premium|yield|margin|majority|stake|population|fare|charge|inflation|unemployment)s?$/;
/** What is paid, earned, lost or owed, and told with by whom or for what: "a | cost | to taxpayers of £310m". */
export const PAID =
  /^(?:cost|price|bill|charge|fee|fine|tax|duty|levy|tariff|rent|subsidy|grant|loan|debt|payment|budget|revenue|income|loss|damage|spending|expenditure|aid|investment|compensation)(?:e?s)?$/;
/** What is earned, and reckoned before or after something: "| profit | before tax of £4m". */
export const EARNED = /^(?:profits?|earnings|income|loss|losses|surplus|deficit)$/;
/** What has a worth of its own, so that the number behind it may be that: "tax on | profits | of £4m". */
export const IS_WORTH =
  /^(?:sales|profits?|earnings|loss|losses|gains?|exports|imports|assets|deposits|loans?|contracts?|deals?|orders?|savings|investments?|holdings|dividends?|damages|payments?|salaries|takings|proceeds|receipts|sums?|goods|property|properties)$/;
/** What money is called that somebody gets, gives or loses, so that an amount between commas behind it is that: "the | prize money |, $50,000,". */
export const SUM_OF_MONEY =
  /^(?:money|reward|ransom|deposit|compensation|grant|loan|loss|profit|bail|bounty|donation|bonus|pension|allowance|prize|stipend|payment|payout|jackpot|winnings|debt|tax|levy|bill|subsidy|dividend|settlement|bribe|commission|refund|royalty|takings|proceeds|estimate|bid|offer|damages)$/;
