import type { Concept, Words } from '../lexicon.ts'
import { idioms } from './english-idioms.ts'
import { spoken } from './english-spoken.ts'
import { outside } from './outside-english.ts'

/** English: one line a concept, phrases split by ` | `; inflections are found by stem. */
const lines: Record<string, string> = {
  'a.leads':
    'who is in charge | who is in charge of | who are in charge | =head of | =carry | =carries | =organises | =organise | =organizes | =organize | =organiser | =organizer | =organisers | =organizers | hosts | host | =led | got the wheel | has the wheel | have the wheel | behind the wheel | who answers for | answers for | answer for | has ownership | takes ownership | in the hot seat | owning | leading light | in command | call the tune | calling the shots | calls the shots | take charge | takes charge | at the steering wheel | fronting | fronts | lead | leads | leader | leadership | led by | lead agency | lead agencies | lead entity | lead organization | lead organisation | in charge | responsible | responsibility | in the driving seat | in the driver seat | at the helm | runs | run by | run | running | steer | steers | head | heads | headed | spearhead | own | owns | owner | on the hook | coordinate | coordinates | coordinator for | driving | drives | drive | drive it | captain | in the lead | take the lead | takes the lead | main agency | chair | chairs | chairing | call the shots | lead role | in the chair | take forward | taking forward | take over | takes over | took over | taking over | piloting the workstream | on top of | at the wheel | holds the pen | hold the pen | the boss of | =boss of | who has the lead | handles | handling | looks after | look after | manages | managing | managed by',
  'a.participants':
    '=supporting | =supports | participate | participates | participant | participants | participation | participating | take part | takes part | taking part | contribute | contributes | contributing | contributor | supporting agency | supporting agencies | partner | partners | join | joins | joining | member of | members of | participating agency | participating agencies | support role | supporting role | supporting cast | helps out | chip in | chips in | chipping in | non-lead | just participate',
  'a.interested':
    'put its name | put their name | put its name down | put their names | put in a bid | =eyeing | wants in | want in | interested | interest | interested parties | interested party | expressed interest | express interest | expression of interest | shown interest | put their hand up | put its hand up | raised their hand | raised a hand | put up their hand | hands up | wants to work on | want to work on | wants to do | keen | volunteered | =willing | would like to work on | raised its hand | hand up',
  'a.involved':
    '=responsibilities | on board | signed up | signed up for | signed on | sign up | lead or not | leading or not | associate | associated with | turn up | turns up | at the table | have a hand in | has a hand in | a say in | involved | picks it up | pick it up | picks up | pick up | involved | involvement | part of | play a part | plays a part | plays a role | play a role | appear | appears | show up | shows up | work on | works on | working on | associated | take on | engaged | engage | who else | everyone | everybody | who is in | role | roles | capacity in | hat | crop up | crops up | pop up | pops up | feature | features | figure in | doing under | contributing to or leading | all the agencies | on their plate | sit on | sits on | tied up in | portfolio',
  'a.deadline':
    'every year | annually | yearly | a month for | month for | hand in | handed in | sign off | must be in | clock runs out | time runs out | have until | deadline | deadlines | due date | due dates | due by | time frame | timeframe | timeline | time limit | delivery date | target date | by what date | by when | until when | end date | finish date | cutoff | cut-off | expire | expires | finished | finish | be done | wrap up | wraps up | wrapping up | deliver by | completion date | has to be finished | timetable | up and running | ready | time line | how long | how much time | done by | supposed to be done | expected to be done | duration',
  'a.dates':
    'dates | date | milestone | milestones | calendar | schedule | scheduled for | key dates | what day | which day | happening on',
  'a.status':
    "where's that at | where's it at | where's this at | where is that at | where is it at | where is this at | where are they at | became of | become of | happened to | happened with | whatever happened | on track | on course | on schedule | on target | how are we doing | how we are doing | how are we faring | where things stand | where things are | how much progress | made progress | any progress | any movement | hunting for | where things are | how is | coming on | doing so far | so far | status | progress | how far | how far along | where do things stand | where does it stand | where do we stand | where are we | where are we at | stand with | state of play | how is it going | how is it coming | coming along | how are things | current state | state of | stage | update on | moving | advanced | shape | getting on | how goes | what state | statuses",
  'a.activities':
    'be done | to be done | is to be done | concrete work | what work | foresee | foreseen | concrete steps | deliver | delivers | deliverables | deliverable | =involve | =involves | produce | produces | carry out | carried out | carries out | propose to | proposes to | happen under | happens under | happening under | break down | breakdown | consist of | consists of | comprise | set out to | to dos | to-dos | doing on | doing about | do about | work plan for | work planned | planned work | planned under | activity list | activities | supposed to do | planned work | work items | actually be done | tasks | task list | to do list | to-do | action items | actions | action points | what will be done | what is being done | what is planned | what does it do | what do they do | workload | deliverables of | steps | foreseen | scope of work | going to do | subtasks | plan to do | output | outputs | on the to-do list | bullet points of',
  'a.objectives':
    'goals | global compact goals | global compact goal | gcm goals | compact goals | gcm goals | compact goal | which goals | goals does | goals behind | objectives | gcm objectives | compact objectives | global compact objectives | goals of the compact | objective numbers',
  'a.areas':
    'thematic heading | thematic bucket | thematic block | area of work | thematic pillar | thematic area | thematic areas | theme | themes | area | areas | filed under | thematic focus | thematic cluster',
  'a.title':
    'title | titled | full name | full title | name of the workstream | =called | what is it called | heading of | what is the name | official name | wording of the title | stand for | stands for',
  'a.summary':
    'want to achieve | wants to achieve | aim to achieve | aims to achieve | trying to achieve | meant to achieve | seek to achieve | seeks to achieve | set out to achieve | hope to achieve | supposed to achieve | set out to do | about | all about | purpose | aim | aims | aim of | gist | in plain words | summary | summarise | summarize | sum up | overview | explain | describe | description | tell me about | in a nutshell | tldr | brief me | brief on | what is this | rationale | in short | point of | goal of | one-liner | one liner | background | introduce | the idea behind | in brief | give me a rundown | rundown | more on | details of | details on | details | what exactly',
  'a.source':
    '=original | =originals | source | where does it say | original text | original chinese | chinese original | original line | original wording | which line | what line | page number',
  'a.id': 'number of the workstream | which number | id',
  'a.event':
    'gathering | gatherings | event | events | meeting | meetings | launch | conference | session | forum | side event | get-together | workshop',
  'n.workstream':
    'workflow | workflows | workstream | work stream | workstreams | ws | wss | wstream | stream | streams | strand | strands | work strand',
  'n.core':
    'core | core workstream | core workstreams | core priority | core priorities | core work stream | core ws | core one | core ones | core item | core items | core stuff',
  'n.thematic':
    'the thematic six | these thematic six | t workstreams | t-workstreams | t ones | the t | the ts | thematic streams | thematic strand | thematic strands | thematic | thematic workstream | thematic workstreams | thematic work stream | thematic ws | thematic one | thematic ones | thematic priority | thematic priorities | thematics | thematic stream | theme workstream',
  'n.annex':
    'ideas for later | idea for later | later ideas | ideas for the future | future ideas | parked ideas | proposal | proposals | annex proposal | annex proposals | annex | annex entry | annex entries | annex workstream | annex item | annex items | annexed | future consideration | for future consideration | future workstream | future workstreams | future item | future items | future activities | future work | future one | future ones | annex workstreams',
  'n.cross':
    'cross-cutting | crosscutting | cross cutting | cross-cutting workstream | cross-cutting workstreams | cross-cutting one | cross cutting one | cross cutting ones | cross-cutting ones | transversal | cross-cutting entry | cross-cutting entries',
  'n.activity':
    'thing on its list | item on its list | point on its list | entry on its list | thing on the list | item on the list | activity | act | action item | task | bullet | bullet point | sub-activity | deliverable',
  'n.objective':
    'objective | obj | goal | gcm objective | compact objective | global compact objective | objectives number | goals | objectives no | obj no',
  'n.area': 'theme number | thematic area | area | theme | thematic cluster',
  'n.heading': '=heading | =headings | core heading | priority | section | chapter | core priority heading',
  'n.agency':
    'un body | un bodies | un entity | un entities | un organization | un organizations | un organisation | un organisations | agency | agencies | organization | organizations | organisation | organisations | entity | entities | body | bodies | un agency | org | orgs | institution | institutions | outfit',
  'n.plan': 'workplan | work plan | plan | the document | this document | programme of work',
  'n.part': 'elements | building blocks | part of the plan | parts | components | component | pillars',
  'n.item':
    'topic | topics | item | items | entry | entries | =one | =ones | thing | things | piece | pieces | bit | bits | line | point | project | file',
  'n.people':
    'migrants | migrant | refugees | people | persons | deaths | staff | employees | inhabitants | returnees | victims | workers | children | women | states | governments',
  'n.pilot': 'pilot countries | pilot country | countries for the pilot | pilots | pilot | piloting | =countries',
  's.not-started':
    "not started | not yet started | not begun | yet to start | todo | unstarted | hasn't started | has not started | haven't started | not launched",
  's.in-preparation':
    'in preparation | preparation | preparing | being prepared | preparatory | under preparation | pipeline | in the pipeline | planning stage | preparation stage | prep | in prep | getting ready | preparatory phase | still preparing | on the drawing board | still being planned',
  's.in-progress':
    'in progress | in-progress | ongoing | under way | underway | on-going | wip | work in progress | running already | being implemented | under implementation | already running | rolling | in motion | moving ahead | being carried out',
  's.completed':
    'completed | complete | done | finished | finished already | wrapped up | over and done with | over and done | done and dusted | all done | =delivered | closed | accomplished | wrapped | already finished | implemented | concluded | fully done | achieved | in the bag',
  's.on-hold':
    'on hold | on-hold | is on hold | are on hold | was on hold | is on-hold | paused | suspended | stalled | frozen | =parked | shelved',
  's.cancelled': 'cancelled | canceled | dropped | abandoned | called off | scrapped | terminated | withdrawn',
  's.proposed': 'proposed | no status | without a status | without status',
  's.started':
    'moved beyond planning | moved beyond the planning stage | moved beyond the planning phase | got beyond planning | got beyond the planning stage | got beyond the planning phase | gone beyond planning | gone beyond the planning stage | gone beyond the planning phase | go beyond planning | go beyond the planning stage | go beyond the planning phase | got past planning | got past the planning stage | got past the planning phase | moved past planning | moved past the planning stage | moved past the planning phase | past planning | past the planning stage | past the planning phase | beyond planning | beyond the planning stage | beyond the planning phase | out of planning | out of the planning stage | out of the planning phase | left planning | left the planning stage | left the planning phase | started | begun | start yet | kicked off | launched yet | off the ground | started yet | got going | start | begin | begin yet',
  'o.not':
    "not | n't | isnt | arent | doesnt | dont | didnt | hasnt | havent | wasnt | werent | rather than | instead of | as opposed to | isn't | aren't | doesn't | don't | didn't | hasn't | haven't | wasn't | weren't | never | no | nobody | none | neither | nor | not the ones | lack | lacks | lacking | free of",
  'o.without':
    '=missing | =leave | =leaves | left out | leave out | shut out | nowhere to be seen | nowhere to be found | not to be seen | not to be found | is missing | are missing | conspicuously absent | out of the picture | excluded from | sits out | sit out | does not feature | does not appear | uninvolved | without | w/o | excluding | lacking | plays no part | play no part | no part | has nothing to do with | nothing to do with | absent | absent from | missing from | not involved in | stays out of | stay out of | out of',
  'o.past':
    'left the | leave the | left behind the | out of | past the | got past | beyond | moved beyond | no longer | out of the | left behind | gone past | moved past',
  'o.only': 'only | just | solely | merely | exclusively | alone | purely',
  'o.count':
    'headcount | head count | tot up | total up | add up | how many | number of | =count | count of | total number | what number of | tally | total of | in total',
  'o.list':
    'i need the | i need all | i want the | i want all | i would like the | longest list | list | show | give | name | enumerate | display | all the | print | read me | read out | run through | find | get | pull up | spell out | walk me through | which ones | read | send me',
  'o.most':
    'longest tail of | longest list of | longest roster | longest | most numerous | most | largest | biggest | largest number | greatest | highest | most often | the maximum | max | longest list | busiest | heaviest | most frequently | top',
  'o.least':
    'shortest | fewest | least | smallest | lowest | minimum | min | smallest number | shortest list | leanest',
  'o.earliest':
    'very first workstream | first workstream to | first one to | first to be delivered | first to fall due | earliest | first due | soonest | first deadline | first to be delivered | due first | comes first | come first | finishes first | nearest | next deadline | first to finish | first up | falls first | next up | most urgent | closest deadline | deadline comes first | expires first | first in line | first to come due',
  'o.latest':
    'latest | last due | last deadline | furthest | last workstream | last workstreams | is last | last to be delivered | farthest | last to finish | due last | comes last | finishes last | latest deadline | furthest away | last to come due | last one to be delivered | longest deadline | longest to run',
  'o.more':
    'more | greater | bigger | larger | higher | exceeds | longer list of | longer list | longer roster | wider range of | wider range | equally many | longer row of | larger number of | greater number of | bigger number of',
  'o.fewer':
    'fewer | less | smaller | lower | shorter list of | shorter list | shorter roster | narrower range of | smaller number of',
  'o.at-least': 'at least | no fewer than | no less than',
  'o.at-most': 'at most | no more than | not more than | up to',
  'o.above': 'or more | and above | and more',
  'o.rank':
    'rank | ranks | ranked | ranking | rankings | league table | leaderboard | in descending order | in ascending order | in order of size | from most to least | from most to fewest',
  'o.than': 'than',
  'o.same':
    'in common | common | same | shared | share | overlap | overlapping | overlaps | identical | equal | alike | also in | both have',
  'o.same-time': 'same time | same month | same date | same day | simultaneously | same deadline | at the same time',
  'o.differ': 'differ | difference | differences | different | distinguish',
  'o.compare':
    '=longer | =shorter | longer than | shorter than | compare | compared | comparison | versus | vs | as against | or is it | set against | side by side | against each other | next to those of | beside those of | next to the ones of',
  'o.both': 'both | together | jointly | joint | at once | alongside | side by side with',
  'o.and': 'and | plus | as well as | & | along with | together with',
  'o.or': 'or | either',
  'o.all': 'all | every | everything | complete list | full list | entire | any | anything | whole | whatever',
  'o.include':
    'and all | including | include | incl | includes | with the annex | counting | annex included | included',
  'o.exclude':
    'leaving out | aside | excluded | not included | left aside | excluding | exclude | leaving aside | leave out | not counting | skip | ignoring',
  'o.except':
    '=outside | outside of | minus | less the | except | except for | apart from | besides | other than | aside from | in addition to | next to | on top of',
  'o.each':
    'each | each of | respectively | per workstream | by workstream | for every | for each | workstream by workstream | one by one | per',
  'o.between': 'between',
  'o.before': 'before | precede | precedes | earlier than | ahead of | prior to | sooner than | earlier | sooner',
  'o.after': 'after | later than | following | later',
  'o.mention':
    'mention | mentions | mentioned | mentioned anywhere | refer to | refers to | foresee | foresees | include any | talk about | talks about | cover | covers | say anything about | says anything about | envisage | deal with | deals with | address | addresses | provide for | does it say | speak of | speaks of | concern | concerns | contain | contains | tackle | tackles | touch on | touches on | touch | relate to | relates to',
  'q.who':
    "who is in charge | who is in charge of | who are in charge | whos | whose | who | who's | whos | whose | whom | who is | which agency | which agencies | which organization | which organizations | which organisation | which entity | which entities | which body | which bodies | which partners | which un agencies | what agency | what agencies | which un agency | anybody | anyone | somebody | someone | who are | who all | which parties | which org | which orgs | what organization | what organizations",
  'q.when': "when | when's | whens | what date | which month | what month | what time | which date | what year",
  'q.which': 'which | which one | which workstream | which workstreams | which of | which items | which entries',
  'q.what': "what | what's | whats | wat",
  'q.where': "where | where's",
  'q.why': 'why | how come | what for | why is',
  'q.how': 'how | how do | how does | how are',
  'q.check':
    "is it true | correct | right | isn't it | am i right | quick check | confirm that | can i quote | can you confirm that | true or false | yes or no | is that so | true that | correct that | right that",
  'q.define':
    'expand | unpack | define | definition | definition of | meaning | what does it mean | what is meant by | mean | means | meant | mean by | stand for | stands for | spelled out | acronym | abbreviation | what is | what are',
  'r.due':
    "still ahead | lies ahead | lie ahead | left to come | still to come | in the offing | =closing | =closes | =ending | =ends | =finishing | =finishes | =completing | =concluding | =concludes | =expiring | =delivered | due | fall due | falls due | owe | owed | deliver | delivers | delivered by | delivery | to be delivered | deliverables | deliverable | coming up | upcoming | on the agenda | in the pipeline for | scheduled | expected | to hand in | must be ready | land | lands | to be submitted | expire | on the calendar | lies ahead | up ahead | lined up | mature | matures | need to deliver | dates do we have | what is next | what's next | what comes next | comes next | coming next | next up | what is coming | what's coming | what's coming up | on the horizon | around the corner | looming | what is on | =on for | on our plate | in the works for | in store",
  'r.happen':
    'happen | happens | happening | take place | takes place | taking place | held | hold | meet | convene | convened | =organize | =organized | occurs | occur | is on | meant to happen | going on',
  'r.overdue':
    'overdue | late | behind schedule | past due | past their deadline | past its deadline | =missed | missed the deadline | delayed | slipped | slipping | behind | lagging | lapsed | should already be finished | should have been finished | should already be done | should have been done | in arrears | past the deadline | running late | out of time | overrun | should be finished by now | should be done by now | missed its deadline | missed their deadline | blown | past deadline | past its date',
  'r.undated':
    'no date | no fixed date | no deadline | no fixed calendar date | undated | open-ended | no calendar date | without a deadline | without a date | no fixed deadline | without deadline | no specific deadline | no end date | no due date | without a fixed date | no hard deadline | no set date | no real deadline | no concrete date',
  'r.open':
    'continuing time frame | annual time frame | yearly time frame | not applicable | n/a | to be determined | tbd | yet to be determined | to be decided | multi-year | multi year | multiyear | several years | many years | 18 months to 2 years | 18 months - 2 years | eighteen months to two years | 18 months to two years | time frame of one year | time frame of 1 year | time frame of a year | timeframe of one year | timeframe of 1 year | one-year time frame | one year time frame | 1-year time frame | duration of one year | duration of 1 year | period of one year',
  'r.dated':
    '=which dated | has a date | have a date | with a deadline | have a deadline | has a deadline | fixed date | =dated | with a date | hard deadline',
  'r.changed':
    'changed | change log | changes | history | modified | edited | updated since | what changed | who changed | log',
  'p.it':
    "it | its | it's | this | that | that one | this one | the one | the workstream | the same one | he | she | there",
  'p.them':
    'them | these | those | they | their | of these | of those | of them | ones among them | among them | the latter | among those',
  'p.other': 'the other | the other one | other one | the others | another one',
  'p.else': 'who else | what else | else | other agencies | anyone else | anybody else | other partners',
  'p.about':
    '=wrong one | =not that one | not this one | =i was asking about | i asked about | i was talking about | =i want | rather | actually | no wait meant | no wait i meant | wait i meant | wait meant | sorry meant | oops meant | oops i meant | no i meant | no sorry | i meant | i mean | make that | scratch that | correction | no wait | oh wait | sorry i meant | sorry meant | and what of | what of | same with | same goes for | switch to | now do | what about | how about | and for | and what about | now for | same for | and on | as for',
  'l.en':
    'in english | into english | english please | english pls | english version please | and english | to english | english now',
  'l.zh':
    'in chinese | into chinese | chinese please | chinese pls | chinese version please | and chinese | to chinese | chinese now | in mandarin',
  'p.next':
    "next one | the next one | and next | one after that | the one after that | the one after | one after | one after this | the one after this | one following | following one | the following one | the one following | one right after | one just after | one that follows | subsequent one | next in line | next on the list | one below | the one below | after that one | what comes next | what's next | =go on | keep going",
  'p.previous':
    'previous one | the previous one | one before | the one before | one before that | the one before that | one before it | the one before it | one just before | the one just before | one just before it | one right before | one right before it | the one right before | preceding one | prior one | one above | the one above | one prior',
  'p.again':
    "only that one | only him | just the one | just the two | is that all | that's all | is that it | that's it | nobody else | no one else | nothing else | no others | are you sure | you sure | really | say that again | say again | come again | repeat that | once more | that's everything | is that everything | is that the full list | is that the whole list",
  'p.sameq':
    'same question | same again for | same again | same but for | same thing but for | same as before for | same query | same for | same thing for | ditto | likewise',
  'p.so':
    'and | so | then | also | ok | typo | i meant | meant to say | meant to write | i mean | my mistake | my bad | scratch that | correction | rather | i meant to ask',
  'p.we': "we | our | =us | my | mine | i | we're | we've | we'd | we'll | i'm | i've",
  'p.first':
    'first one | the first one | first of them | first of those | first of these | first on the list | the former | top one | first in the list',
  'p.last':
    'last of those | last of these | last on the list | last in the list | bottom one | last one | final one | last of them | very last one | the last one | the latter',
  'x.money':
    'how much money | how much has | how much did | how much will | how much is | how much does | bankroll | which donors | who pays | who funds | who is paying | who finances | sponsor | sponsors | price tag | funded by | financed by | cash | budget | budgets | cost | costs | money | funding level | price | dollars | usd | expensive | spend | spending | spent | expenditure | pledged | pledge | pledges | pledging | donated | donation | donations | contributions received | raised so far | balance | salary | salaries | paid | pay | fee | fees | invoice | euros | million | how much money | how much funding | financial contribution | disbursed | allocated | allocation | donor contributions | bank account | capitalized | capitalization | committed so far | earmarked | cash | budgeted | costing | costings | allotted | financial means | what funds | what funding | funds are available | available funds | funds available | amount of contributions | contributions mobilized | contributions mobilised | mobilized for | mobilised for | how much have | donors put | have donors put | donors given | funding received | money-wise | moneywise | money wise | financial resources | financially | financial requirements | financial requirement | financial needs | resource requirements | amount required | amount needed | amount it takes',
  'x.person':
    'person | individual | human | people working | name of the coordinator | name of the person | personally | name of the focal point | focal point name | boss of iom | actual name | actual names | his name | her name | surname | head of the secretariat | which person | in person | human being | first and last name | first name | first names | man or woman | mr or ms | mister | staffer | staffers | their name | names of the people | names of people | name and title | direct line | flesh and blood | named individual | need a name | want a name | a name not an agency | a name, not an agency',
  'x.official':
    'vice-president of | vice president of | vice-president | director-general of | director-general | director general of | executive director of | deputy director of | under-secretary-general | director of | chief of | president of the | head of | boss of | officer | director | director general | executive director | high commissioner | chief | minister | ambassador | president | staff member | staff members | secretary general himself',
  'x.contact':
    'reach them | reach him | reach her | can i reach | do i reach | to reach them by | focal point for | focal points for | should i call | do i call | can i call | who to call | whom to call | should i contact | who to contact | whom to contact | should i talk to | do i talk to | who to talk to | should i speak to | do i speak to | should i write to | do i write to | get in touch with | get hold of | reach out to | name a contact | name of the focal point | ring them | give them a call | call me back | number of the focal point | phone them | whatsapp group | phone | telephone | email | e-mail | emails | phone number | contact | contact details | contact person | contact point | email address | whatsapp | mail address | linkedin | twitter | call them | extension | cell | mobile | address my letter | whose inbox | which inbox | in whose inbox | organization to approach | organisation to approach | agency to approach | whom to approach | who to approach | to approach about',
  'x.place':
    'which building | what building | which room | what room | room number | venue | meeting room | floor | hotel | street | zoom | zoom link | link to the meeting | dial-in | location | take place where | which city | in which city | what city',
  'x.choice':
    'settle on | settled on | opt for | opted for | which corridor | which migration corridor | end up with | picked | chosen | selected | were picked | were chosen | got picked | shortlisted | decided on | final list of countries | which countries | what countries | which states | which corridors | which country | list of countries | countries are | pilot country names | names of the pilot countries | names of pilot countries | name the pilot countries | pilot countries by name | pilot countries names | identity of the pilot countries',
  'x.outcome':
    'decide | decides | decided | decision | decisions | outcome | outcomes | result | results | published | actually published | adopted in the end | minutes of | decision | decisions taken | resolution adopted | =findings | achieved so far | attended | attendance | impact so far | conclusions | evaluate whether | success | successful | statistics show | =achievements | =achievement | =accomplishments | =accomplishment | impact | =track record | borne fruit | borne any fruit | bear fruit | bearing fruit | main wins | quick wins | to show for | tangible results | concrete results | real results | hard results | hard facts | come out of it | has come out of | have come out of | came out of | come of it | anything come of | has come of | brought about | brought about so far | figures on | with figures | milestones reached | milestones been reached | =successes | made on the ground | made a difference | what difference has',
  'x.other-plan':
    '2021-2022 workplan | 2023 workplan | 2022 workplan | 2024 workplan | 2025 workplan | next workplan | previous workplan | new workplan | later workplan | current workplan | successor plan | workplan for | revised workplan | second workplan | updated workplan | latest workplan',
  'x.reason': 'why was | why were | reason | reasons | justification | why did | motivation',
  'x.figures':
    'how many migrants | number of migrants | how many refugees | how many people | how many deaths | migrants died | missing migrants | how many states | how many countries signed | percent | percentage | how many staff | population of | how many employees',
  'x.other':
    'write a | write me | write an | compose a | compose me | voted | vote | votes | voting | against the global compact | abstained | signatories | think of | really think | opinion | position on | weather | joke | poem | song | recipe | football | match | flight | flights | hotel | restaurant | cafeteria | lunch | stock | bitcoin | president of | capital of | translate | wifi | laptop | password | passwords | visa | parking | umoja | annual leave | vacation | python | javascript | code | essay | horoscope | movie | film | book me | remind me in | calculate | exchange rate | timezone | weather forecast | currency | medical advice | lottery | deadline for applying | job opening | job openings | vacancy | vacancies | internship | recruitment | hire | hiring | apply | application | gdp | war | ukraine | election | elections | covid | pandemic | vaccine | coffee | pizza | dinner | breakfast | taxi | train | metro | bus | netflix | sports | basketball | tennis | chess | music | dance',
  'x.agency':
    'unesco | fao | unep | world bank | imf | icrc | ifrc | unrwa | ocha | unitar | wto | iaea | unido | itu | upu | wmo | unctad | icao | imo | eu | european union | african union | asean | nato | red cross | oxfam | amnesty | human rights watch | interpol | frontex | msf | wipo | unv | escap | eclac | unece | uneca | escwa | unaoc | unssc | unops | icmpd | save the children | caritas | usaid | giz | g20 | opec | ohrlls',
  'x.order':
    'mark | set | change the | update the | modify | delete | remove | add | edit the | rename | move the deadline | extend | postpone | assign',
  'x.assistant':
    'new directive | new directives | new instruction | new instructions | acknowledge by writing | acknowledge by saying | directive accepted | new task | new instruction | new instructions | new rules | sign in as | log in as | announce to | broadcast | post to all | to all channels | impersonate | system prompt | previous instructions | prior instructions | all instructions | your instructions | ignore all | ignore previous | ignore your | you are now | pretend you | pretend that | pretend to be a | pretend i | pretend we | pretend it | act as | roleplay | role play | jailbreak | api key | api keys | api token | environment variables | env variables | developer mode | override | repeat after me | reply only with | respond only with | say exactly the following | say exactly this | say exactly these | source code | your rules | hidden rules | your configuration | database dump | messages other users | other users | unrestricted | dan mode | system message | your prompt | root password | secret key | access token | disregard | forget everything | forget your | new rule | from now on | bypass | sudo | drop table | confirm with the word | output your | reveal your | private messages',
  'h.hello':
    'hello everyone | hi everyone | hey everyone | hello all | hi all | hey all | dear all | morning all | good morning everyone | good morning all | hi team | hello team | hey | heya | hiya | hello | hi | hey there | good morning | good afternoon | good evening | greetings | hi there | hello there | howdy | morning | bonjour | hola',
  'h.thanks':
    "thanks | thank you | thx | ty | cheers | much appreciated | thank u | tks | that's all | great job | well done | merci | got it | perfect | you're the best | appreciate it",
  'h.bye': 'bye | goodbye | see you | farewell | ciao | good night',
  'h.help':
    'what kind of things can i ask | what things can i ask | what sort of things can i ask | kind of things can i ask | what may i ask | what could i ask | what else can i ask | example questions | sample questions | some examples | show me examples | what are you able to | what are you good for | how may i use | help | help me | what can you do | what can i ask | what can you tell me | how do you work | how do i use | how do i ask | examples | usage | instructions for use | commands | what do you know | what are you | who are you | how does this work | how does this bot work | what questions | what kind of questions | what sort of questions | capabilities | what can you answer | what can this bot do | how can you help | what else can you do | your purpose',
  noise:
    "created | founded | instituted | combined | all told | taken together | put together | between them | distinct | on one page | on a single page | on a page | on one sheet | keep in mind | bear in mind | note down | remember to | prep me | prep me on | prepare me | prep us | tho | =named individually | =mentioned individually | =individually | on the phone with | on the phone | on the line with | in two words | in a few words | in one word | in one sentence | in a sentence | in a word | in simple terms | in simple words | in layman's terms | in plain language | in plain english | in broad strokes | for supporting | on leave | on holiday | on holidays | on vacation | out of office | out of the office | feel free | uhh | uhm | umm | ummm | erm | doin | goin | whatcha | pls and thx | ty | counts as | count as | qualifies as | qualify as | classed as | classified as | starting over | start over | starting again | send an email | drop an email | write to them | send them | announce | marked | flagged | recorded | tagged | labelled | labeled | progress so far | if not | if so | til | till now | organising | organizing | number | text | made the cut | cut | capital | folks | crowd | thirtieth | start to finish | from start to finish | instead | fellow | around | my desk | our desk | rep | reps | drop | email me | get my email | yes or no | on earth | please tell | calendar | block | line | read out | one line | slot | slots | track | single | whole | anywhere | concretely | supposed | anyone who | wants | asks | ask | minister asks | boss asks | nice | love | brilliant | great | good | fine | simple | simply | directly | pretty | rather | quite | enough | almost | nearly | around here | folks | guys | people | someone | name check | hi there | work | works | desk officer | a | an | the | of | to | in | on | at | for | by | with | from | as | is | are | was | were | be | been | being | am | do | does | did | has | have | had | having | can | could | would | should | shall | will | may | might | must | so | if | then | there | here | now | please | pls | plz | kindly | me | you | your | i | i'm | i'd | i've | i'll | let's | let | get | got | like | want | need | know | knows | see | tell | say | says | said | ask | asked | asking | remind | check | checking | look | looking | looked | think | guess | wonder | wondering | just | really | actually | exactly | currently | right now | still | yet | already | ever | also | too | very | well | ok | okay | um | uh | er | hmm | hey | yo | lol | haha | btw | fyi | asap | quick | quickly | again | back | out | up | down | off | over | under | into | onto | about it | around | via | per | than that | such | some | any | much | many | lot | lots | kind | sort | sure | yes | yeah | yep | oh | ah | dear | sir | madam | colleague | colleagues | boss | friend | team | everyone here | use | using | used | make | makes | made | put | puts | take | takes | taking | go | goes | going | gonna | gotta | come | comes | came | thing is | stuff | way | case | question | questions | answer | answers | info | information | detail | re | regarding | concerning | respect | related | relating | linked | link | links | tied | tie | ties | connected | connect | attached | correspond | corresponds | corresponding | against | serve | serves | serving | support | supports | supported | supporting | fall | falls | belong | belongs | sit | sits | stand | stands | under | within | among | across | per | un | united nations | network | un network | migration | migrants | migrant | network on migration | global compact | gcm | compact | official | officially | formal | formally | according | document | text | paper | draft | drafting | note | notes | memo | brief | briefing note | talking | points | call | meeting with | minutes from now | minute | minutes | today | as of today | as of now | currently | at the moment | moment | new | starting | monday | tuesday | wednesday | thursday | friday | same | other | others | next to | whether | worried | worry | hear | hearing | heard | keep hearing | keep | keeps | kept | mean it | idea | clue | tell us | point me | pointing | find out | one of | each of | kind of | sort of | there any | is there | are there | exist | exists | existing | provide | provides | provided | given | given that | since | because | while | though | although | but | however | hence | therefore | yet | else | it seems | seem | seems | apparently | maybe | perhaps | possibly | probably | likely | obviously | basically | literally | currently | formally | technically | strictly | speaking | generally | overall | in general | time | times | day | days | end | ends | ended | year | years | month | months | week | weeks | mention of | question mark | comma | full stop | period | bullets | bulleted | short | long | full | complete sentence | sentence | sentences | word | words | two | three | four | five | six | seven | eight | nine | ten | responsible for it | desk | my desk | sir | ma'am | forward | took | went | foreseen | planned to | set | sets | setting | setting up | set up | up to | level | levels | based | various | several | few | certain | specific | specifically | particular | particularly | especially | relevant | main | major | key | important | urgent | urgently | quickly | soon | later | meantime | heard that | believe | believed | told | somebody told me | someone told me | says that | states | state | member states | country | national | international | global | world | human | stuck | hurry | rush | flying | plane | airport | geneva | new york | nairobi | vienna | bangkok | mission | permanent mission | delegation | delegate | diplomat | intern | secretariat officer | ambassador's | quote | publicly | piece of | covers it | read | reading | reads | writes | write | wrote | written | printed | put down | noted | listed there | down there | up there | actual | in fact | true | real | total | overall | entire | sum | together all | whole thing | anything else | something | something on | somewhere | somehow | nothing | everything else | whoever | whichever | whatever | wherever | however | hold on | wait | sorry | oops | excuse me | excuse | pardon | quick one | one more | last one thing | apologies | appreciate | grateful | help me out | grasp | understand | understood | clarify | clarification | clear | confuse | confused | confusing | follow up | follow-up | following up | checking in | double check | double-check | verify | confirm | confirmation | confirms | confirmed | able | going through | tonight | tomorrow's | yesterday's | report back | drafted | preparing for | prepare for | prepping for | brief my | briefing my | my boss | my head | my director | my ambassador | my colleague | my team | our team | our office | your opinion on it | gets | getting | become | becomes | became | remain | remains | left | open | begin with | first of all | second of all | finally | lastly | firstly | secondly | thirdly | cheers | ta | hop | pop | kindly | cant | wont | im | ive | id | ur | u | r | n | w | b | c | d | e | g | h | j | k | l | m | o | p | q | s | t | v | x | y | z",
}

function expand(families: Record<string, string>): Words['concepts'] {
  const concepts: Words['concepts'] = {}
  for (const [concept, phrases] of Object.entries(families)) {
    Object.assign(concepts, { [concept]: phrases.split(' | ').map((phrase) => phrase.trim()) })
  }
  return concepts
}

/** Phrases of several books, concept by concept, in the order of the books. */
function joined(...books: Words['concepts'][]): Words['concepts'] {
  const concepts = new Set(books.flatMap((book) => Object.keys(book) as Concept[]))
  return Object.fromEntries([...concepts].map((concept) => [concept, books.flatMap((book) => book[concept] ?? [])]))
}

export const words: Words = {
  concepts: expand(lines),
  idioms: joined(expand(outside), expand(idioms), expand(spoken)),
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
  },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
    '6th': 6,
    '7th': 7,
    '8th': 8,
    '9th': 9,
    '10th': 10,
    last: -1,
    final: -1,
    penultimate: -2,
  },
}
