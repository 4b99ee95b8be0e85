import type { Concept } from '../lexicon.ts'

/**
 * What people say aloud and in passing, who do not know the words of the plan: one line a concept, phrases split by
 * ` | `, as in the book of idioms.
 */
export const spoken: Partial<Record<Concept, string>> = {
  'a.leads':
    'share the wheel | shares the wheel | sharing the wheel | at the wheel | behind the wheel | share the helm | hands on the wheel | hand on the tiller | on the bridge | calls the tune | call the tune | wears the trousers | wears the crown | carries the can | carry the can | holds the pen | hold the pen | fronting | fronts it | captains | captaining | skippers | skippering | in the cockpit | in the chair | in the hot seat | in the driving seat | minds the shop | minding the shop | whose department | whose remit | whose patch | whose territory | whose dossier | whose desk | whose portfolio | whose plate | whose lap | whose watch',
  'a.interested':
    'put its hand up | put their hand up | put their hands up | puts its hand up | put a hand up | hand up for | hands up for | raised its hand | raised their hand | raised their hands | raised a hand | raise a hand for | stuck its hand up | stuck their hand up | thrown its hat | thrown their hat | hat in the ring | bidding for | fancies | fancy | taken a shine to | shown willing | made noises about | sniffing around | got its eye on | has its eye on | have their eye on | likes the look of | like the look of | claimed an interest | staked a claim | wants a piece of | want a piece of',
  'a.areas':
    'which theme | what theme | under which theme | which theme does it sit under | theme does it sit under | which basket | which bucket | which drawer | what drawer | which pigeonhole | thematic home | which cluster',
  's.in-preparation':
    'still merely being prepared | merely being prepared | still being thought up | still being planned | on paper only | only on paper | still on paper | at the planning stage | at planning stage | warming up | still warming up | limbering up | in the works | on the stocks | laying the groundwork | groundwork | getting ready | still getting ready | gearing up | still gearing up | not beyond preparation | at the preparatory stage | in the wings | in its infancy | in their infancy | in embryo | embryonic | still on the launch pad | on the launch pad | still at the blueprint stage | not off the ground yet | still to take off | yet to take off',
  's.in-progress':
    'actually moving along | ones moving along | ones actually moving along | actually moving | actually going | actually going on | actually running | actually happening | up and running | on their way | on its way | rolling along | rolling ahead | motoring | motoring along | chugging along | ticking along | trundling along | cracking on | being got on with | being done right now | hard at it | in motion | well in hand | steaming ahead | full steam ahead | humming along | humming | off the ground | got off the ground | live and kicking | going ahead | going forward | under steam',
  's.completed':
    'in the bag | in the can | put to bed | home and dry | over the line | across the line | over the finish line | past the finish line | mission accomplished | job done | polished off | wound up | sewn up | tied up with a bow | tied up with a ribbon | ready and delivered | brought home | laid to rest | ticked | fully delivered',
  's.on-hold':
    'put off | shunted aside | in mothballs | on the shelf | in the deep freeze | in the freezer | stuck | stuck in the mud | bogged down | marking time | treading water | standing still | at a standstill | grounded | gone quiet',
  's.cancelled':
    'nixed | canned | pulled | pulled the plug | plug pulled | plug was pulled | called a halt | knocked on the head | thrown out | given the chop | for the chop | chopped | bit the dust | dead and buried | culled | consigned to the bin | withdrawn',
  'o.more':
    'heavier load | heavier burden | heavier workload | bigger load | bigger workload | larger workload | more on its plate | more on their plate | busier | bigger portfolio | larger portfolio | fatter portfolio | more on the go | more irons in the fire | more strings to its bow | more fingers in the pie',
  'q.who':
    'whose department | whose remit | whose patch | whose territory | whose dossier | whose desk | whose portfolio | whose plate | whose lap | whose watch',
  'r.due':
    'on the books | on the books for | on the cards | on the cards for | in store | in store for | in the diary | in the diary for | on the calendar | on the calendar for | pencilled in | pencilled in for | penciled in | lined up for | slated for | slated | down for | in line for | comes round | come round | comes around | hit in | hits in | hitting in',
  'r.overdue':
    'missed the boat | missed its boat | blown its deadline | blew its deadline | blew the deadline | blown the deadline | overshot | overshot its deadline | in arrears | should be over by now | ought to be over by now | ought to be done by now | past its sell-by date | past their sell-by date | gone stale | out of time | run over | ran over | running over | dragging on | drags on | long past | behind time | behindhand | tardy | late in the day | dragged its feet | dragging its feet | overrunning | overran',
  'x.figures':
    'how many returnees | were helped | have been helped | been helped so far | got helped | people were reached | people have been reached | were assisted | have been assisted | were trained | have been trained | people trained | were locked up | were sent home | were deported | were returned | were smuggled | people smuggled | people affected | how many children are | how many kids are | how many people are | how many people live | how many refugees are | how many cases | success rate | how many visas were | how many boats',
}
