/** English words that tell one kind of part from another, beside the lexicon's classes. */

/** "increase", "reduction": a change said as a noun. */
export const CHANGE_NOUN = /^(increase|increases|growth|reduction|reductions|decrease|drop|decline|improvement|rise|gain|uplift|lift|boost|cut|fall|expansion|savings?)$/
/** Says more or less of something. */
export const COMPARATIVE = /^(more|fewer|less|better|higher|lower|faster|shorter|happier|stronger|easier|greater|smoother|longer|cheaper|safer|simpler|closer|wider|deeper|healthier|quicker|fairer|cleaner|larger|bigger|smaller|successful|improved|increased|reduced)$/
/** Good or bad in the eye of the beholder, once an adjective says so. */
export const QUALITY = /^(experiences?|value|excellence|success|leaders?|platform|partner|place|choice|brand|employer|services?|support|results?|event|team|audience|community|culture|environment|communication|care|quality|relationships?|outcomes?|workplace|network|pipeline)$/
/** A state of things by itself: nobody ticks off "trust". */
export const TRUST = /^(trust|culture|value|momentum|loyalty|awareness|excitement|confidence|relationships?|credibility|capacity|capability|resilience|future|buzz|demand|goodwill|understanding)$/
/** Adjectives of such states. */
export const GOOD = /^(high|low|stable|happy|healthy|strong|loyal|engaged|motivated|reliable|trusted|known|inclusive|welcoming|vibrant|thriving|sustainable|leading|innovative|fair|safe|timely|positive|high-performing|diverse|collaborative|open|productive|resilient|frictionless)$/
/** Deliverables that are done when they are there, whatever is in them. */
export const DOCUMENT = /^(documentation|docs?|dashboards?|reports?|rfcs?|adrs?|spec|specification|guide|guideline|handbook|manual|playbook|announcement|paper|article|posts?|blogpost|video|list|checklist|contract|agreement|budget|charter|client|library|bindings|installer|certificate|certification|brochure|proposal|decision|template|inventory|partnership|description|curriculum|statement)$/
/** A making said as a noun. */
export const MAKE_NOUN = /^(creation|development|implementation|introduction|completion|migration|deployment|publication|redesign|rollout|launch|release|delivery|installation|establishment|definition|refactoring|setup|announcement|preparation|removal|deprecation|update|upgrade|translation|design|construction|automation|renovation|recruitment|appointment|hiring)$/
export const BE = /^(is|are|was|were|be|been|being)$/
export const HAVE = /^(has|have|had|gets?|got)$/
export const CAN = /^(can|could|will|may|able)$/

/** What others do to those who do well. */
export const RECOGNISED = /^(featured|mentioned|quoted|cited|named|ranked|listed|recognized|recognised|nominated|awarded|rated|voted|shortlisted)$/
/** Describing words that look like verbs. */
/** Nouns in -ing that begin a title as a topic, not as work on something. */
export const ING_NOUN = /^(onboarding|training|marketing|engineering|billing|pricing|branding|planning|testing|funding|housing|parking|heating|building|meeting|landing|reporting|logging|monitoring|staffing|tooling|shipping|banking|catering|cleaning)$/
/** What goes on in somebody's head shows in no list of tasks. */
export const MENTAL = /^(understand|know|trust|feel|believe|agree|see|think|perceive|love|like|enjoy|prefer|recogni[sz]e|appreciate|experience)s?$/
export const ADJECTIVE = /^(working|existing|running|missing|outstanding|leading|remaining|ongoing|upcoming|fixed|complete|live|open|clear|clean|secure)$/
/** Nouns in the plural that are more often a verb after a name: "the plugin supports Windows". */
export const RELATES = /^(supports|offers|covers|exposes|shows|handles|reports|hosts|tests|links|displays|scores)$/
