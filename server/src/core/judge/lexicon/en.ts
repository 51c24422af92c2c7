import type { NounClass, QuantifierWords, VerbClass } from './lexicon.ts'

/**
 * English words by what they say about a key result. General words of any trade; a trade's own nouns are left to the grammar.
 * Verbs are listed by their base form; `inflect.ts` makes the others.
 */
export const verbs: Readonly<Record<VerbClass, string>> = {
  // Bring something into the world, change it, or take it away: done or not done.
  make: `create build develop implement launch ship release publish write draft design redesign produce introduce establish set-up roll-out
    set install configure integrate deploy migrate port convert move transfer transition consolidate refactor rewrite rework rebuild replace deprecate retire
    decommission remove delete add extend automate parallelize enable activate open file register print compile assemble construct renovate refurbish
    upgrade update revise revamp overhaul modernize modernise standardize standardise formalize formalise document record translate localize localise
    fix repair resolve patch address unify merge split restructure reorganize reorganise reconfigure instrument provision stand-up spin-up put
    announce adopt issue deliver provide submit pilot prototype package certify obtain secure procure purchase acquire negotiate sign renew
    incorporate embed wire connect link sync import export backfill archive clean-up tidy relaunch rebrand bring-online go-live
    collect gather enable secure author edit film shoot animate illustrate curate catalog catalogue label annotate tag store log expose
    plant paint equip furnish supply distribute hand-over turn-on switch-on cut-over kick-off start initiate begin bootstrap form found
    incorporate digitize digitise centralize centralise decentralize containerize dockerize virtualize harden encrypt
    cancel hand-out get-rid dedupe deduplicate throttle batch shard vet prune purge tune instrument seed calibrate sandbox spike sunset consolidate clean scrub rotate revoke onboard-x
    delegate supervise crowdsource recalculate rename reduce-to align-on unblock untangle undo rebase prioritise-x upstream reconcile cleanse land implement mirror externalize outsource insource rename relocate appoint elect nominate assign allocate promote-to sunset
    identify-and-implement craft prepare lay-out train retrain certify educate teach close resolve clear process finance fund purchase sign-off assemble inspect donate-to scale-out upload extract display demonstrate freeze unlock detect render fetch isolate decouple enforce restrict replicate restore customize customise normalize normalise append inject unprefix cache parse serialize invoke pin bump swap hide disable revert reopen sanitize preload prefetch reuse polyfill grant award dispatch rehome repaint reseed resurface rewire retrofit excavate demolish weld stitch bake brew bottle sew knit harvest irrigate fence insulate tile pave post-mortem repurpose rollout setup reorganise mount wrap-up close-out close make convert source capture`,
  // Settle something in words: a decision, a plan, a list.
  define: `define determine identify specify decide choose select agree map outline scope plan schedule baseline
    figure-out settle approve ratify clarify articulate formulate propose set-out codify list inventory catalog quantify shortlist
    document review-and-approve lock-in sign-off green-light size cost-out estimate forecast benchmark recommend finalise finalize
    model diagram sketch storyboard wireframe brainstorm-list pick name classify categorize categorise segment template enumerate`,
  finish: 'complete finish finalize finalise conclude wrap-up execute accomplish conclude',
  hire: 'hire recruit staff fill backfill onboard headhunt employ contract',
  // Looks at something; the end product, if any, is named elsewhere.
  study: 'evaluate assess analyze analyse audit validate test verify measure track diagnose trial check inspect',
  // Effort without an end product of its own.
  act: `take-part sit-in chase ask pick-up hold run attend review meet interview host organize organise conduct participate-in facilitate visit call send talk speak read present
    give watch post tweet practice practise join volunteer chair moderate survey demo invite email mail phone pitch
    lead-through cold-call blog stream broadcast sponsor exhibit convene sit-down pair contact go-to shadow celebrate knock
    carry-out do perform mentor coach spend respond discuss consult brief rehearse canvass travel share-at`,
  // Effort without an end: nobody could say when it is done.
  open: `motivate chip-away move-forward research explore support continue collaborate help coordinate communicate share learn study investigate engage work partner encourage advocate
    contribute manage assist promote champion represent cooperate co-operate focus liaise network socialize socialise evangelize evangelise observe follow-up
    keep-working check-in steer oversee supervise monitor maintain keep-track listen prospect lobby recognize recognise act administer operate handle
    triage participate get-involved dogfood brainstorm spread-the-word push pursue iterate devote dedicate invest try attempt
    work-on work-with work-towards work-toward strive aim keep-an-eye stay-in-touch inform advise guide sensitize sensitise mobilize mobilise
    experiment look-into reach-out prioritize prioritise be-present answer-questions keep-in-touch regularly-review think seek start-work make-progress
    deal-with care consider ponder contemplate weigh reflect meditate wonder examine track-down delve learn-about familiarize familiarise stay-on uphold understand-better keep-up keep-on build-relationships look-for look-at keep-informed stay-informed ideate leverage lead`,
  up: `increase grow raise boost double triple quadruple expand accelerate gain win attract exceed lift retain-x maximize maximise drive rise climb
    strengthen-x surpass outperform double-down scale extend-reach jump broaden elevate extend prolong lengthen widen multiply up move-up bring-up speed-up ramp-up upsell deepen`,
  down: `reduce decrease cut lower shorten minimize minimise shrink drop fall halve eliminate lessen curb diminish slash trim contain
    decline bring-down drive-down cut-down get-down prevent avoid mitigate limit cap lighten combat deflect`,
  improve: 'improve enhance strengthen optimize optimise refine reliable-x polish advance sharpen mature evolve enrich uplift reinforce upskill foster nurture cultivate streamline simplify stabilize stabilise bolster solidify revitalize revitalise rationalize rationalise',
  reach: `achieve reach attain hit earn generate receive sell book score raise-money realize realise garner net yield save recover bring-in beat convince persuade win-back win-over
    outpace`,
  keep: 'keep maintain retain sustain stay remain preserve protect hold-at uphold',
  ensure: 'ensure make-sure guarantee assure allow let empower strive-to',
  // What people out there do or feel.
  behave: `use adopt return renew recommend buy pay sign-up subscribe rate report feel trust log-in switch choose come-back order
    download click respond reply vote donate upgrade activate convert refer churn cancel complain leave stay enroll enrol graduate pass
    self-serve say agree know understand believe perceive prefer like love enjoy find experience consume watch listen visit register
    participate engage apply accept start-using rely depend shop purchase book attend recover smoke walk cycle commute eat sleep vaccinate
    open read live work save earn access contribute succeed experience view see answer solve self-serve involve request contest engage share
    connect adopt endorse`,
}

/** Nouns, by their singular. */
export const nouns: Readonly<Record<NounClass, string>> = {
  // Levels that are read off the world or off a running system.
  metric: `rate ratio revenue satisfaction retention churn conversion latency uptime availability nps enps csat ces score adoption engagement usage
    utilization utilisation traffic bookings arr mrr gmv ltv cac arpu roi ebitda gdp cost spend expense expenditure throughput growth share margin profit
    profitability sale income turnover attrition morale complaint incident outage crash downtime defect error failure bug regression escalation
    visit visitor session view pageview impression click download install signup sign-up registration subscription subscriber follower lead mql sql opportunity
    application applicant referral donation pledge gift attendance turnout absenteeism absence injury accident fatality infection readmission
    mortality survival wait queue backlog emission waste consumption footprint occupancy vacancy yield efficiency productivity performance velocity
    speed quality reliability stability durability accuracy precision recall coverage awareness trust loyalty happiness wellbeing well-being diversity inclusion
    value representation literacy proficiency fluency competence graduation enrollment enrolment dropout pass-rate grade mttr mttd mtbf p95 p99 p50 lead-time
    cycle-time response-time time-to-market duration delay lag tenure price discount demand volume market-share reach sentiment reputation
    mention review-score star rating feedback-score wau mau dau runtime memory cpu load bandwidth capacity overhead debt balance cash cashflow
    cash-flow runway deal win-rate pipeline quota attainment renewal upsell expansion basket return refund chargeback fraud loss theft
    ticket call-volume interview-score acceptance completion participation adherence response time frequency level percentage
    percent proportion number amount average median rank ranking percentile headcount vote citation
    publicity awareness turnaround tco opex capex savings saving fund funding grant sponsorship endowment crime poverty unemployment
    homelessness hunger pollution congestion ridership occupancy temperature noise energy water yield contamination relapse
    prescription vaccination screening pain stress burnout confidence ease effort friction rework scrap overtime
    inquiry enquiry request reply redemption recycling shipment on-time punctuality accessibility-score credibility influence preference brand relationship likelihood
    intent interest motivation recognition discoverability visibility exposure consistency responsiveness usability stickiness health resilience security
    scalability transparency collaboration-score alignment knowledge skill capability autonomy culture experience perception`,
  // Those for whom something changes.
  people: `customer user client patient student pupil learner resident citizen employee member visitor developer contributor partner candidate donor
    volunteer teacher household family farmer team people person staff engineer manager guest passenger rider driver buyer shopper consumer reader
    viewer listener player fan creator merchant seller vendor supplier tenant parent child youth woman man girl boy survivor refugee beneficiary
    community public audience everyone everybody anyone newcomer hire joiner colleague leader nurse doctor physician clinician caregiver
    account company business organization organisation school hospital clinic city village nonprofit agency prospect participant attendee
    journalist editor author artist musician minister mayor politician scholar fellow mentee athlete migrant immigrant entrepreneur founder startup retailer wholesaler distributor
    dealer insurer bank municipality county ministry government ngo university college institution foundation newspaper outlet broadcaster cooperative physiotherapist therapist
    alumnus alumni sponsor supporter backer funder adopter subscriber farmer grower talent household pedestrian cyclist chapter club campus competitor graduate researcher scientist maintainer reviewer admin administrator operator agent rep worker crew commuter voter
    subscriber advertiser publisher shareholder investor stakeholder executive director officer attorney lawyer trainee apprentice intern freelancer`,
  // Of those, one's own people: what they do is work, not an effect of it.
  own: `team squad staff employee engineer manager developer-team department office region member-of-staff colleague leader nurse doctor teacher trainer worker crew
    rep agent supervisor executive director hire joiner newcomer ward unit division lead team-member intern trainee apprentice volunteer sdr bdr csm tam ae designer
    everyone everybody analyst coach moderator ambassador coordinator representative`,
  // Made things that one can point at; other made things may be no more than a topic.
  artefact: `documentation doc dashboard report page website app guide guideline handbook manual playbook template video post blogpost article paper whitepaper case-study
    library api sdk client prototype mvp mvc poc demo spec specification release build script bot plugin schema dataset survey newsletter brochure flyer
    catalog ebook book podcast film deck proposal rfp rfc adr contract agreement certificate certification audit analysis list checklist matrix map persona
    description server repository image package cluster installer binding exporter importer parser compiler wiki faq forum charter statement glossary
    tutorial walkthrough runbook sop tracker changelog note blog tour material curriculum course module test announcement decision definition implementation
    example recommendation forecast budget calendar inventory questionnaire form logo illustration badge swag kit menu installer well clinic school road
    creation storyboard mockup wireframe roadmap-page partnership endpoint cli binding generator migration-guide assessment`,
  // Things that are made.
  thing: `documentation doc dashboard report roadmap plan page website site app application feature playbook guide guideline handbook manual policy process
    procedure framework template video blogpost blog-post post article paper whitepaper case-study study-guide tool tooling toolkit library api sdk client module
    integration prototype mvp mvc poc proof-of-concept spec specification strategy system service platform program programme course training curriculum
    survey questionnaire release version iteration beta alpha prototype test-suite suite pipeline workflow automation script bot plugin extension
    connector adapter driver provider database schema model dataset data-set repository repo codebase component design mockup wireframe style-guide
    logo campaign newsletter email press-release announcement brochure flyer catalog catalogue ebook book chapter story story-map podcast
    episode film poster talk deck slide proposal bid rfp rfc adr contract agreement memorandum mou license licence certificate certification accreditation
    audit assessment analysis review-report inventory list checklist matrix map persona journey-map job-description role position offer office
    building facility lab laboratory clinic-site store shop branch kitchen road bridge park garden tree well pump school-building shelter room floor
    machine equipment kit package bundle container image cluster node server environment infrastructure network portal hub wiki knowledge-base faq
    forum channel mailing-list group committee council board squad budget forecast business-case business-plan charter statement manifesto vision
    mission sla slo kpi okr metric indicator scorecard baseline benchmark standard rule criterion definition taxonomy glossary architecture interface ui
    ux screen form button widget menu navigation search login sso rbac authentication encryption backup firewall patch fix bugfix refactor migration
    upgrade rollout launch deployment implementation creation development introduction publication establishment installation setup set-up
    compliance redesign rewrite rework replacement removal deprecation decision recommendation solution product offering bundle variant sample example demo
    tutorial walkthrough onboarding-guide recipe runbook playbook sop ticket-template alert alerting monitoring logging log metric-page tracker
    registry directory index-page calendar schedule timeline milestone deliverable artifact artefact asset content material resource
    center centre desk library exhibit installation mural sculpture performance-piece song album game level quest map-pack theme skin icon illustration photo
    mechanism method methodology protocol algorithm function endpoint command cli operator controller agent-software daemon package-manager compiler
    parser benchmark-suite test unit-test e2e-test integration-test fixture mock stub harness ci cd build job pull-request pr mr merge-request
    update change draft commit issue epic story task todo improvement enhancement initiative project programme-plan structure capability-map roles-and-responsibilities
    playbook-page key-result pilot experiment-plan workshop-kit badge swag merch sticker t-shirt trailer banner ad advertisement landing-page
    fundraiser grant-application application-form registry subsidiary entity division department position-paper petition bill law ordinance regulation`,
  // Things that are done.
  event: `meeting meetup interview call session workshop event sync sync-up syncup visit conference webinar retro retrospective one-on-one 1:1 office-hour research testing
    support collaboration exploration outreach roadshow hackathon hackday seminar summit forum-meeting ama townhall town-hall lunch dinner breakfast
    party offsite off-site onsite trip tour demo-day class lesson lecture rehearsal practice drill exercise briefing standup stand-up check-in 1on1
    conversation discussion brainstorm brainstorming sprint experiment test-run e-mail tweet follow-up appointment inspection
    walk-through focus-group usability-test user-test user-research home-visit door-knock fair exhibition gathering fundraiser-event gala
    study-group reading-group lunch-and-learn panel keynote speech appearance participation attendance-at discovery maintenance coaching mentoring
    consultation engagement-session touchpoint cadence ritual awareness-session clinic-day open-day campaign-day cleanup clean-up review-session
    help assistance guidance advice handholding dogfooding hangout livestream discovery-call cold-call demo-call roundtable retreat`,
  // Systems and parts of a whole whose coverage is a task: "100% of services migrated".
  part: `service system repository repo package module component test document page process team-page endpoint application app server database machine device
    laptop site store office department region country team employee staff engineer manager role position employee-record record contract policy
    ticket issue bug vulnerability item task project okr playbook article course lesson module unit feature story epic requirement control
    finding action recommendation file dataset table dashboard report account vendor supplier license asset driver node cluster environment branch repo
    integration customer-record partner channel program class school ward clinic facility building room vehicle meter street`,
}

/** Words that say "good" or "more" where a number belongs. */
export const vague = `significantly significant substantially substantial considerably dramatically drastically greatly better best good great
  world-class best-in-class state-of-the-art seamless seamlessly smooth smoothly robust effective effectively efficient efficiently improved
  appropriate appropriately adequate adequately sufficient sufficiently reasonable reasonably acceptable as-needed as-required as-appropriate
  where-applicable if-necessary manageable meaningful meaningfully successful successfully properly strong stronger high-quality top-notch
  various several many some few more less faster slower easier easily materially noticeable noticeably healthy healthier optimal
  optimum excellent outstanding great delightful user-friendly competitive scalable timely regularly proactive proactively clear clearly
  increasingly highly more-often next-level cutting-edge great modern easy simple fast quick quickly impactful`

/** Adjectives that say finished, of a thing. */
export const finished = `ga done complete live available ready public operational functional online running published open active final in-place up-and-running
  in-production in-use released merged deployed accessible installed certified compliant signed approved established usable implemented`

/** Participles of "X is …" where the thing runs or behaves, which is no task of anybody's list. */
export const grammar = {
  determiners: 'a an the our their its his her your my this that these those new first second third next initial existing current each every all any some no both other',
  prepositions: `of in on at to from for with without by into onto over under above below between within through during after before until till against among across
    about around via per than as like toward towards upon using including regarding throughout based versus vs due off out up along alongside onto behind beside beyond despite except inside outside near unlike worldwide amid concerning`,
  conjunctions: 'and or but so while when where which that who whose if because then also plus & as',
  pronouns: 'we i you they it he she us them our someone everyone everybody nobody',
  auxiliaries: 'is are was were be been being has have had do does did will would can could should must may might gets get got',
  negations: 'not no never none nobody nothing without',
}

export const quantifiers: QuantifierWords = {
  numbers: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
    seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
    million=1000000 dozen=12 pair=2`,
  multiples: 'half=0.5 halves=0.5 third=0.333 thirds=0.667 quarter=0.25 quarters=0.75 once=1 twice=2 double=2 doubles=2 doubled=2 doubling=2 triple=3 triples=3 tripled=3 tripling=3 quadruple=4 halve=0.5 halved=0.5 halving=0.5 tenfold=10 twofold=2 threefold=3 fivefold=5 majority=0.5',
  all: 'all every each both everyone everybody entire whole always everything',
  none: 'no zero none nobody never nothing without',
  from: 'from',
  to: 'to',
  by: 'by',
  at: 'at above below under over within exceeds exceed exceeding beyond reaches reach',
  min: 'least minimum min above over exceed exceeding exceeds beyond',
  max: 'most maximum max below under within',
  than: 'than',
  per: 'per each every a',
  of: 'of in on among from across for',
  last: 'last past previous preceding trailing prior next following coming first after every',
  months: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  numbered: `phase tier version level stage step part series type grade day week month quarter sprint iteration release chapter article section priority wave
    epic issue ticket act category scope year fy q no round batch cohort module unit track generation gen horizon windows python java node react
    angular vue postgresql postgres kubernetes php ruby rails django ubuntu debian iso soc pci v rfc web industry http ipv round gate milestone
    season episode option group class division league zone room floor building pillar goal objective key-result kr okr number volume edition page line
    schedule form rule annex appendix figure table item point pr mr bug p s`,
  times: 'times x fold',
  percent: 'percent percentage pct',
  points: 'points pp ppt pts point',
  money: 'dollars dollar usd eur euro euros gbp pounds cents',
  top: 'top',
}
