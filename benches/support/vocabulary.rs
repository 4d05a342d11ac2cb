//! The words of the made-up news: of everyday use, and none that says how many or when.

/// Each takes an s in the plural.
pub(crate) const NOUNS: &str = "\
    abbot absence academic accident account accountant accusation achievement action activist actor adviser affair \
    agent agreement aim airline airport alarm album alliance ambassador ambulance amendment analyst animal answer \
    apartment appeal appointment archive area argument arrest article artist aspect assembler assignment \
    association athlete attack attempt attitude attorney auction author avenue award baker balcon band bank banker \
    bargain barrier base basement basin battle beam bedroom beekeeper behaviour belief benefit bicycle bill bird \
    birthplace blanket blaze blogger boat boiler bookshop border bottle boulevard bridge broadcaster broker \
    brother bucket budget builder building bullet buyer cabinet cable cafe campaign candidate canteen captain \
    career carpenter carrier cartoon case castle cathedral cause ceiling cellar ceremonial challenge chamber \
    champion change channel chapel chapter charge charter chief choir citizen claim classroom cleaner clerk client \
    cliff climber clinic coast collapse collection collector college column comedian comment commissioner \
    commitment committee complaint composer compromise concern concert concession conclusion condition conductor \
    conflict connection consequence consultant contract contractor contribution convent conversation cook cottage \
    council councillor counsellor courier court courtroom cousin creditor crew critic crowd cultivator curator \
    custom customer cyclist dam dancer daughter deal dealer debate decision defeat defence defendant delegate \
    delegation demand demonstrator dentist department deposit deputation description designer desk detail \
    detective developer device dialogue diplomat director disagreement disaster discussion dispute district doctor \
    document donor door doubt draft drainpipe drama dream driver drought earthquake economist edition editor \
    effort electrician embankment emergence employee employer engine engineer entrance envelope envoy episode \
    error escape estate event examination example excuse executive exhibit exhibition expert explanation export \
    extension facade factor failure farm farmer feature federation fence festival field fighter file film finding \
    fire firefighter flag flame flat flood floodgate flower footballer forecast forest forester forger foundation \
    founder fountain framework friend frontier garage garden gardener gate gathering general generator gift girl \
    glacier goal government governor graduate grandfather grandmother greenhouse grocer guard guardian guest guide \
    guideline habit hall hamlet handbook harbour headline headmaster hearing highland hill historian holder \
    hospital hotel household housekeeper hunter idea image immigrant impression incident industrialist infection \
    influence informer initiative injection inmate innovation inquest inspector instance institute instruction \
    instrument insurer interview intruder invention investigator investor invitation island item jacket jeweller \
    job joiner journal journalist judge junction kitchen labourer lake landlord landscape language laptop lawmaker \
    lawsuit lawyer lead leader leaflet league lecture lecturer ledger legend lender lesson letter licence \
    lieutenant lifeboat light lighthouse limit link listener locomotive loudspeaker magazine magistrate maker \
    manager manifesto manufacturer map marketplace marriage martyr mason masterpiece material mayor meadow measure \
    mechanic mediator member memoir merchant merger message method migrant mill miner minister mission mistake \
    model monument motor motorist motorway mountain movement murder museum musician neighbour neighbourhood \
    network newcomer newsletter newspaper nurse object objection observer offer office officer official opera \
    operation operator opinion opponent orchard orchestra organiser organist outcome owner painter painting palace \
    panel parade parent park parliament participant partner passage passenger patient patrol pavement payment \
    peasant pension pensioner performer permit petition photographer pianist picture pilot pipeline place plan \
    planner plant platform player playwright plot poem poet politician poll pool port portrait position poster \
    potter power practice prayer preacher premier president priest prince printer prison prisoner problem \
    procedure producer professor programme project promise proposal prosecutor protest protester province \
    publisher punishment pupil purchaser quarrel queen question radio railway ranger reaction reader reason rebel \
    receipt recipe record recruit referee reform refugee regime region registrar regulator relation relative \
    remark report reporter representative republican request researcher reservoir resident resignation resolution \
    restaurant result retailer reviewer revolt rider rival river road roof ruling rumour runner sailor sanction \
    scandal scene scheme scholar school scientist screen script sculptor seat secret sector senator sergeant \
    servant service settlement settler shareholder shepherd shop shopkeeper shore showroom sign signature singer \
    sister site situation slogan smuggler sociologist soldier soloist song source speaker spectator square stadium \
    stage stairway statement station statue step stranger street strike student studio subject successor \
    suggestion suitcase summit supplier supporter surgeon surveyor suspect suspicion swimmer symbol system tailor \
    talent target task teacher team technician telescope temple tenant tenor terrace testimonial theatre theme \
    theorist threat ticket title tool tourist tower town trader tradition trail train trainer traitor translator \
    traveller treasurer trend trial tribunal trick trip troublemaker truck trustee tunnel tutor uncle uniform \
    union valley van vehicle vendor verdict version vessel victim video view village villager violinist visitor \
    voter voyage waiter walker wall warehouse warning weapon weaver website wedding window winner woodland worker \
    workshop wound writer yard youngster";

/// Each takes "ed" and "ing", or "d" and "ing" without its "e".
pub(crate) const VERBS: &str = "\
    abandon accept accuse achieve acknowledge acquire address adjust admire adopt advise affect aid alarm alert \
    alter amend announce answer approach approve arrange arrest assault assemble assert assess assist assure \
    attack attend avoid await back bake banish blame block board boost borrow broaden calculate campaign cancel \
    capture celebrate challenge change chase cheer circulate claim clean climb close collect combine comfort \
    command complete conceal concede condemn conduct confirm confront congratulate connect consider construct \
    consult contact contest continue convert convince correct counsel crash create criticise cultivate cure damage \
    debate deceive declare decline decorate defeat defend delay deliver demand demolish denounce describe deserve \
    design destroy detain develop discover discuss dismantle dismiss disturb document dominate donate doubt draft \
    educate elect embarrass embrace employ encourage endanger endorse enforce engage enjoy enlarge ensure enter \
    entertain escape establish evacuate examine exchange exclude excuse execute exhaust expand explain exploit \
    explore expose extend favour film finance finish fire follow frighten furnish gain gather govern greet \
    guarantee guard harm help hesitate honour house ignore illustrate imagine impress imprison improve include \
    inform inherit injure inspect install instruct insult interrupt interview introduce invade investigate invite \
    involve isolate join launch learn license locate lower maintain manage mention monitor murder neglect \
    negotiate nominate notice obey observe obtain offend offer open oppose order organise outline overlook \
    overturn paint pardon park perform persuade photograph pick plant please pledge portray possess postpone \
    praise prepare present preserve press prevent produce promise promote propose prosecute protect provoke \
    publish punish purchase pursue push question quote raise reach recall receive recognise recommend reconsider \
    record recover recruit refuse regain regard reject release remember remind remove rename renew repair repeat \
    replace represent request rescue research resist resolve respect restore restrict resume reveal review reward \
    ruin sack save search secure select separate settle share shelter silence solve sponsor start strengthen \
    stress summon support surprise surrender surround survey suspect suspend tackle target threaten trace train \
    transform translate trust uncover undermine unveil update urge value view visit warn watch weaken welcome \
    witness worsen";

pub(crate) const ADJECTIVES: &str = "\
    abandoned able absurd academic accurate active actual additional advanced aggressive agricultural alleged \
    ambitious ancient angry annoyed anonymous anxious apparent appropriate armed artificial attractive automatic \
    available awkward bare basic bitter bleak blind bold brave brief bright broad broken busy calm capable careful \
    careless cautious central certain charming cheap chemical civil classic clean clear clever clinical close \
    coastal cold colonial colourful comfortable commercial common competent complete complex comprehensive \
    concrete confident confidential conservative considerable consistent constant constitutional controversial \
    conventional convincing cool corrupt costly courageous creative credible criminal critical crowded crucial \
    cruel cultural curious damaged damp dangerous dark decent decisive deep defensive deliberate delicate \
    democratic dependent deserted desperate detailed determined different difficult digital diplomatic direct \
    dirty distant distinct domestic dominant dramatic dry due eager eastern economic educational effective \
    efficient elaborate elderly elected electric elegant eligible emotional empty endless enormous enthusiastic \
    entire environmental essential ethnic exact excellent exceptional exciting exclusive expensive experienced \
    explicit extensive external extraordinary extreme fair faithful false familiar famous fashionable fatal \
    favourable federal fierce financial firm flexible foreign formal fortunate fragile free frequent fresh \
    friendly frozen fundamental furious generous gentle genuine global grateful grave guilty handsome happy hard \
    harmless harsh healthy heavy helpful hidden historic honest hopeful horrible hostile huge human humble ideal \
    identical ill illegal immediate immense important impossible impressive inadequate incredible independent \
    indirect industrial inevitable influential informal inner innocent intense interesting internal invisible \
    isolated joint junior large legal liberal likely limited literary lively local logical lonely loose \
    loud lovely loyal lucky mad magnificent major married massive mature medical medieval mental mild military \
    missing mobile moderate modern modest moral municipal mutual mysterious narrow nasty national native natural \
    neat negative nervous neutral noble noisy northern notable notorious novel nuclear obscure obvious odd \
    official open ordinary organic original outdoor outer outstanding painful pale parental particular passive \
    patient peaceful perfect permanent persistent personal physical plain plausible pleasant polite political poor \
    popular positive possible potential powerful practical precious precise pregnant presidential private \
    productive professional profitable prominent promising proper proud provincial public pure quick quiet rapid \
    rare raw ready realistic reasonable reckless regional regular relevant reliable religious reluctant remarkable \
    remote responsible rich ridiculous rival rough royal rude rural sacred sad safe scientific secret secure \
    senior sensible sensitive serious severe shallow sharp shy significant silent similar simple sincere skilled \
    slight slow smooth social soft solid sophisticated southern special specific spectacular stable steady steep \
    sticky strange strategic strict striking strong stubborn stupid subtle successful sudden suitable superb sure \
    surprising suspicious sweet sympathetic talented technical temporary terrible thick thin thorough tight tiny \
    tired tough traditional tragic transparent tropical true typical ugly unable unclear uncomfortable unexpected \
    unfair unfortunate unhappy unknown unlikely unpopular unusual upper urban urgent useful useless vague valid \
    valuable various vast verbal vertical viable vicious violent visible vital vivid vulnerable warm weak wealthy \
    western wet widespread wild willing wise wonderful wooden wrong young";

pub(crate) const ADVERBS: &str = "\
    abruptly accidentally actively angrily apparently badly bitterly bluntly boldly briefly calmly carefully \
    carelessly cautiously clearly closely coldly confidently constantly correctly deeply deliberately directly \
    easily effectively eventually explicitly fiercely finally firmly formally fortunately frankly freely generally \
    gently gladly gradually happily harshly hastily heavily honestly immediately indirectly inevitably initially \
    instantly jointly kindly largely legally loudly mainly merely mildly narrowly naturally nervously normally \
    notably obviously officially openly patiently peacefully personally politely poorly popularly possibly \
    presumably previously privately probably promptly properly proudly publicly quickly quietly rarely readily \
    reluctantly repeatedly reportedly sadly safely secretly seriously severely sharply silently slightly slowly \
    smoothly softly steadily strictly strongly successfully suddenly surely surprisingly swiftly temporarily \
    tightly traditionally truly typically unexpectedly unfairly unfortunately unusually urgently usually vaguely \
    violently virtually warmly weakly widely wisely wrongly";
