/** What is held on a set day: `election`, `match`, `march`. */
export const HELD =
  '(?:elections?|votes?|ballots?|referendums?|primar(?:y|ies)|meetings?|summits?|conferences?|talks|sessions?|sittings?|debates?|hearings?|inquir(?:y|ies)|trials?|ceremon(?:y|ies)|funerals?|weddings?|visits?|launch(?:es)?|openings?|unveiling|premieres?|concerts?|shows?|festivals?|parades?|auctions?|games?|match(?:es)?|finals?|races?|derby|march(?:es)?|rall(?:y|ies)|protests?|demonstrations?|boycotts?|strikes?|walkouts?|stoppages?|deadlines?)';
/** What befalls: `attack`, `crash`, `storm`. */
export const BEFELL =
  '(?:attacks?|shootings?|bombings?|raids?|riots?|crash(?:es)?|accidents?|explosions?|blasts?|fires?|floods?|storms?|eruptions?|(?:earth)?quakes?|collapses?|coups?|massacres?|killings?|deaths?|arrests?)';
/** What is told of by its name once it has happened. */
export const HAPPENED = `(?:${BEFELL}|win|loss|defeat|victory|draw|plunge|rally|drop|fall|rise|gains?|losses)`;
