import type { WeightLines } from './model.ts'

/** Written by scripts/judge/train.ts: what each signal weighs, as model.ts reads it. */
export const lines: WeightLines = [
  ['', `
<?AB*
EC=?all+activity
9A9:all+outcome
C@B>all+output
FAFFall+state
?8C;all-weak@^
?A=?all-weak@at
?A<@all-weak@by
D?A>all-weak@for
BA?Call-weak@from
>=<=all-weak@in
B@GEall-weak@object
ACDGall-weak@of
AB>Aall-weak@on
@BAAall-weak@that
?@DBall-weak@to
CB;:all-weak@with
@9>?all@^
@>CAall@across
@ACAall@at
D@EFall@for
ACD=all@in
7A9=all@object
BACBall@of
BA@<all@on
?B@Ball@that
A@:>all@to
>D?>all@with
?>><by:act
?><;by:behave-lead
CI=Jby:make
@B=?by:open
[HA<compare
A<54first:act
@BACfirst:behave
GF:Ffirst:define
>:FAfirst:down
A?>?first:ensure
@J9Afirst:finish
B>BHfirst:hire
<?;Bfirst:improve
>>=:first:keep
BD@Cfirst:make
:856first:open
EAFCfirst:reach
BA89first:study
:9D?first:up
@CCEhas:artefact
F@FEhas:change
;;22has:event
A;LAhas:metric
=?@?has:own
B@CEhas:part
;;@;has:people
?@>@has:thing
<A<;lead:act
@A=;lead:act+q
A@97lead:act-event
C?=?lead:act-event+q
>A<9lead:act-event-q
;@?>lead:act-q
=?B=lead:acted
?B??lead:acted+q
AAB>lead:acted-event-q
>=C>lead:acted-q
BABFlead:amount-change
BABDlead:amount-change+q
>>=?lead:bare
==<<lead:bare+q
??=?lead:bare-artefact
A?BAlead:bare-artefact+q
>@;>lead:bare-artefact-q
??C@lead:bare-change
??C@lead:bare-change-q
@D?Flead:bare-document
AC?Flead:bare-document-q
?@=@lead:bare-event
B@@=lead:bare-event+q
=@=Dlead:bare-event-q
??AClead:bare-making
??AClead:bare-making-q
@A=Blead:bare-metric
@A?Blead:bare-metric+q
?@>@lead:bare-metric-q
??@Blead:bare-q
==FAlead:bare-quality
==FAlead:bare-quality-q
=>?@lead:bare-thing
B?A=lead:bare-thing+q
;?>Clead:bare-thing-q
?=<7lead:become
@@?>lead:become+q
?==8lead:become-q
<:::lead:behave-lead
BBCFlead:behave-lead+q
:974lead:behave-lead-q
@@>?lead:behaved
@@ABlead:behaved+q
@@>>lead:behaved-q
<:DAlead:better
?<BBlead:better-q
>>BFlead:better-thing
>>BFlead:better-thing-q
;@CAlead:can
<?B@lead:can+q
DFABlead:can-better
EFAClead:can-better-q
@@@Blead:can-know
@@@Blead:can-know-q
A@A<lead:change
86D<lead:change-metric
??AElead:change-metric+q
77C7lead:change-metric-q
?>A>lead:change-people
@?B?lead:change-people+q
?>@>lead:change-people-q
A@B=lead:change-q
@BAFlead:change-thing
AA?Dlead:change-thing+q
?ABAlead:change-thing-q
B@?@lead:count-event
B@@@lead:count-event+q
>@?=lead:count-metric
@@?>lead:count-metric-q
@>=<lead:count-other
CA@=lead:count-other+q
>==@lead:count-other-q
?@@>lead:count-own
@@BAlead:count-own+q
?A>=lead:count-own-q
C@A?lead:count-people
B@@=lead:count-people+q
@@ABlead:count-people-q
@D<>lead:count-thing
@EA>lead:count-thing+q
A?<@lead:count-thing-q
<A<Alead:define
?>>@lead:define+q
=B>Alead:define-q
=:C=lead:do-change
=:B=lead:do-change-q
??@Blead:do-cognition
@@@Clead:do-cognition+q
BA@Dlead:do-communication
A@@Blead:do-communication+q
AA@Blead:do-communication-q
>=CAlead:do-competition
DAC=lead:do-contact
@@A>lead:do-contact+q
CBB?lead:do-contact-q
B??@lead:do-creation
?=<;lead:do-motion
A@?>lead:do-motion+q
>===lead:do-motion-q
AACDlead:do-perception
@@?Blead:do-perception+q
@BCBlead:do-perception-q
A>A@lead:do-possession
C=?Alead:do-possession+q
>@B@lead:do-possession-q
?>@@lead:do-social
@@AClead:do-social+q
?>@=lead:do-social-q
@ABElead:do-stative
A?DBlead:do-stative+q
@B>Clead:do-stative-q
??C?lead:done-behave
AAC?lead:done-behave+q
>>@@lead:done-behave-q
AABClead:done-by-people
A?B?lead:done-by-people+q
@B@Dlead:done-by-people-q
BE?Dlead:done-define
@@BBlead:done-define+q
AE=Alead:done-define-q
BCEHlead:done-event
A@CDlead:done-event+q
ACBClead:done-event-q
BDAClead:done-finish
@ABClead:done-finish+q
BC??lead:done-finish-q
DCBFlead:done-hire
@@BDlead:done-hire+q
CC@Blead:done-hire-q
;?=?lead:done-in-time
:=:>lead:done-in-time+q
BAC@lead:done-in-time-q
ABDClead:done-make
AB>=lead:done-make+q
?@FFlead:done-make-q
@BCAlead:done-reach
?BBAlead:done-reach+q
B@A@lead:done-reach-q
@D:@lead:done-study
@@==lead:done-study+q
@D=Blead:done-study-q
@?;>lead:ensure-has
@?><lead:ensure-has-q
?C?Blead:ensure-is-done
?C?Blead:ensure-is-done-q
@A>Blead:ensure-rises
@?@>lead:ensure-thing-does-q
FD@Dlead:finish
D<?>lead:finish+q
?>AElead:finish-event
@@ADlead:finish-event+q
@B;:lead:finish-learning
@@=>lead:finish-learning+q
@B><lead:finish-learning-q
BHAFlead:finish-q
=?FFlead:has
CABFlead:has+q
A@B@lead:has-level
A@B@lead:has-level+q
;>D@lead:has-q
@BA@lead:has-quality
@B@Alead:has-quality-q
?@>>lead:have
?B@?lead:have+q
@>>?lead:have-q
AA?Clead:hire
A?=Clead:hire+q
@BB?lead:hire-q
A@79lead:hours
A@8:lead:hours+q
;7A@lead:improve-thing
:7A@lead:improve-thing-q
>DBElead:is
:<CAlead:is+q
@=><lead:is-better
@@=?lead:is-better+q
@=A<lead:is-better-q
AECClead:is-done
?C?=lead:is-done+q
BBDFlead:is-done-q
@F<?lead:is-level
AC?=lead:is-level+q
DH?Dlead:is-q
?@@>lead:keep-level
D@B?lead:keep-metric
D@D@lead:keep-metric-q
<=;;lead:keep-thing
<>;:lead:keep-thing-q
?>AAlead:level-money
?>AAlead:level-money+q
B@<<lead:level-multiple
B@<<lead:level-multiple+q
<>>Alead:level-percent
<>>Alead:level-percent+q
A@>>lead:level-ratio
A@>>lead:level-ratio+q
AB?>lead:level-score
AB?>lead:level-score+q
B?<<lead:level-time
AC7=lead:level-time+q
A<E?lead:level-time-q
?C<Blead:make
BDAAlead:make+q
<<BBlead:make-better
<<BBlead:make-better-q
@@@Dlead:make-event
A@ABlead:make-event+q
?@?Blead:make-event-q
A@>Clead:make-metric
A@>Clead:make-metric+q
=A:Blead:make-q
?;A=lead:make-quality
><B<lead:make-quality-q
=<:=lead:make-unknown
C@=Alead:make-unknown+q
;<=<lead:make-unknown-q
C>A=lead:metric-amount
CAA;lead:metric-amount+q
@>@Alead:metric-amount-q
?ABClead:metric-does
>@BAlead:metric-does+q
AA?Blead:metric-does-q
=?DClead:moved
>@BBlead:moved+q
??BBlead:moved-q
@=DClead:number-of
CA?Elead:number-of+q
=<E>lead:number-of-q
;=<=lead:open
:>IKlead:open+q
>>77lead:open-q
@@=9lead:past-act
@@>=lead:past-act+q
@@?<lead:past-act-q
@@B>lead:past-behave+q
A=A@lead:past-define
@>@@lead:past-define-q
?:B>lead:past-down
???Blead:past-improve
???Blead:past-improve-q
<=A?lead:past-make
B=>?lead:past-make+q
;?C@lead:past-make-q
@@CBlead:past-open
@ABBlead:past-open-q
?>DAlead:people-do
B@?<lead:people-do+q
>?EElead:people-do-q
??B@lead:perceived
??B?lead:perceived-q
CA@Clead:reach
B@BAlead:reach+q
AB>Alead:reach-q
DACAlead:reach-thing
CAC@lead:reach-thing-q
BCBDlead:recognised
B@EBlead:recognised+q
@D=Blead:recognised-q
ACCBlead:rises
@CEClead:rises+q
B@>?lead:rises-q
A@?=lead:share-task
A@?=lead:share-task+q
?=7:lead:study
AA::lead:study+q
><=@lead:study-q
A?D;lead:sub-that
A?D;lead:sub-that+q
AA?=lead:sub-with
AA?=lead:sub-with+q
?ACBlead:successful
?ACBlead:successful-q
A@>Dlead:task-metric
A@=Dlead:task-metric+q
@?C?lead:team-does
>@A=lead:team-does+q
B>BAlead:team-does-q
>ABAlead:there-is
>AAAlead:there-is-q
>@C@lead:thing-does
AC@=lead:thing-does+q
=>DClead:thing-does-q
@AADlead:win-people
A@AClead:win-people+q
A@BDlead:works-level
A@BDlead:works-level+q
OAI?level
??<?main:act
AA<Dmain:act+t
CC?<main:act-event
C??Amain:act-event+t
@D@<main:act-event-t
>>@<main:act-t
>>?<main:acted
@@B>main:acted+t
AA>>main:acted-event
@@>Bmain:acted-event+t
AA?<main:acted-event-t
=>=>main:acted-t
BABFmain:amount-change
BABDmain:amount-change+t
<=ACmain:bare
>A=Cmain:bare-artefact
>A=Cmain:bare-artefact-t
??C@main:bare-change
??C@main:bare-change-t
BDAEmain:bare-document
BDAEmain:bare-document-t
@A:@main:bare-event
@A:@main:bare-event-t
??ACmain:bare-making
??ACmain:bare-making-t
>?;?main:bare-metric
>?;?main:bare-metric-t
==FAmain:bare-quality
==FAmain:bare-quality-t
<=ACmain:bare-t
=?>Bmain:bare-thing
=?>Bmain:bare-thing-t
?=<7main:become
@@?>main:become+t
?==9main:become-t
><>?main:behave-lead
D=>?main:behave-lead+t
:??>main:behave-lead-t
@@ABmain:behaved+t
?@>>main:behaved-t
>=A=main:better
>=A=main:better-t
>>BFmain:better-thing
>>BFmain:better-thing-t
<ABBmain:can
=?B@main:can+t
DFABmain:can-better
EFACmain:can-better-t
>C@Bmain:can-t
=;A>main:change
D?@@main:change+t
A9H@main:change-metric
B@CCmain:change-metric+t
>9E=main:change-metric-t
=;D=main:change-people
@?B@main:change-people+t
=;B>main:change-people-t
8<B>main:change-t
>BBEmain:change-thing
???Emain:change-thing+t
?CD@main:change-thing-t
B@CAmain:count-event
B@DBmain:count-event+t
>@?=main:count-metric
?@@>main:count-metric+t
?A>>main:count-other
ABA<main:count-other+t
>@=Amain:count-other-t
?@@>main:count-own
A?B@main:count-own+t
>A>>main:count-own-t
C@A?main:count-people
B@?=main:count-people+t
@@ABmain:count-people-t
@C?@main:count-thing
BA@<main:count-thing+t
>B?Dmain:count-thing-t
?C=Dmain:define
?>=>main:define+t
@E@Fmain:define-t
=:C=main:do-change
=:B>main:do-change-t
??@Bmain:do-cognition
@@@Cmain:do-cognition+t
BA@Dmain:do-communication
A@@Bmain:do-communication+t
AA@Bmain:do-communication-t
>=CAmain:do-competition
DAC=main:do-contact
@@A>main:do-contact+t
CBB?main:do-contact-t
B??@main:do-creation
?=<;main:do-motion
A@?>main:do-motion+t
>===main:do-motion-t
ABCDmain:do-perception
@@?Bmain:do-perception+t
@BCBmain:do-perception-t
B=E?main:do-possession
D<F;main:do-possession+t
>A?Dmain:do-possession-t
?>AAmain:do-social
@@ACmain:do-social+t
?>@=main:do-social-t
@ABEmain:do-stative
A?ACmain:do-stative+t
@BBBmain:do-stative-t
??D>main:done-behave
BAC@main:done-behave+t
=>B>main:done-behave-t
AABCmain:done-by-people
A?B?main:done-by-people+t
?B?Dmain:done-by-people-t
AD@Cmain:done-define
A?BAmain:done-define+t
@D>Bmain:done-define-t
BCFHmain:done-event
A@CEmain:done-event+t
ADBCmain:done-event-t
BC?Emain:done-finish
@AAEmain:done-finish+t
BC>Amain:done-finish-t
DCBEmain:done-hire
@@BDmain:done-hire+t
CC@Amain:done-hire-t
;?=?main:done-in-time
;=>=main:done-in-time+t
@CBDmain:done-make
AB=>main:done-make+t
>AEFmain:done-make-t
@BCAmain:done-reach
?BBAmain:done-reach+t
B@A@main:done-reach-t
AD:@main:done-study
A@<=main:done-study+t
?D?Cmain:done-study-t
@?;>main:ensure-has
@?><main:ensure-has-t
@C@Bmain:ensure-is-done
@A>Bmain:ensure-rises
FD=@main:finish
C=;>main:finish+t
?>AEmain:finish-event
@@ADmain:finish-event+t
@B;:main:finish-learning
@@=>main:finish-learning+t
@B><main:finish-learning-t
BGBBmain:finish-t
@@?Cmain:grow-team
=?EFmain:has
C@BEmain:has+t
A@B@main:has-level
A@B@main:has-level+t
@BA@main:has-quality
AB@Amain:has-quality-t
:?C@main:has-t
@A=@main:have
@@=Amain:have-t
BA>Dmain:hire
A??Cmain:hire+t
A@79main:hours
A@79main:hours+t
=9CCmain:improve-thing
=9CCmain:improve-thing-t
?C?Dmain:is
<?BDmain:is+t
@=><main:is-better
?@;?main:is-better+t
A>B=main:is-better-t
ADBDmain:is-done
@C@>main:is-done+t
ABAFmain:is-done-t
@F<?main:is-level
@F<?main:is-level+t
BC=@main:is-t
E=E>main:keep-metric
E=E>main:keep-metric-t
<>;;main:keep-thing
<>;;main:keep-thing-t
?>AAmain:level-money
?>AAmain:level-money+t
B@:;main:level-multiple
B@:;main:level-multiple+t
<>>Amain:level-percent
<>>Amain:level-percent+t
A@>>main:level-ratio
A@>>main:level-ratio+t
AB?>main:level-score
AB?>main:level-score+t
B?<<main:level-time
B?<<main:level-time+t
EB:Amain:make+t
=>ACmain:make-better
<>ACmain:make-better-t
ABABmain:make-event
A@CDmain:make-event+t
@B>>main:make-event-t
A@=Dmain:make-metric
A@=Dmain:make-metric+t
?<C?main:make-quality
?<C?main:make-quality-t
>>EBmain:make-t
=<<;main:make-unknown
AA=@main:make-unknown+t
<;?;main:make-unknown-t
C>A=main:metric-amount
DA@<main:metric-amount+t
@=B@main:metric-amount-t
?ABCmain:metric-does
>@BAmain:metric-does+t
AA?Bmain:metric-does-t
=?DDmain:moved
>@BBmain:moved+t
??BBmain:moved-t
@=DCmain:number-of
CA?Emain:number-of+t
=<E>main:number-of-t
>@:9main:open
<>?9main:open+t
A@:=main:open-t
A@>9main:past-act
A@?=main:past-act+t
@@?<main:past-act-t
A@B?main:past-behave
@@B>main:past-behave+t
A=?Bmain:past-define
@>>Bmain:past-define-t
?:B>main:past-down
???Bmain:past-improve
???Bmain:past-improve-t
=<D?main:past-make
A>A;main:past-make+t
<>CDmain:past-make-t
A@DBmain:past-open
A@CBmain:past-open-t
@@?Bmain:past-study
?>DAmain:people-do
C?@>main:people-do+t
<?DBmain:people-do-t
??B@main:perceived
??B?main:perceived-t
B@C>main:reach
B@E<main:reach+t
@@?Bmain:reach-t
F?CAmain:reach-thing
B>@Bmain:reach-thing+t
CAD@main:reach-thing-t
BCBDmain:recognised
B@EAmain:recognised+t
@D=Dmain:recognised-t
ACCBmain:rises
BADBmain:rises+t
?B>@main:rises-t
A@?=main:share-task
A@?=main:share-task+t
?><;main:study
C?@>main:study+t
=?<=main:study-t
?ACBmain:successful
?ACBmain:successful-t
A?>Dmain:task-metric
A@>Dmain:task-metric+t
@?C?main:team-does
>@C@main:team-does+t
C>A?main:team-does-t
>BBAmain:there-is
@@ABmain:there-is-t
??C?main:thing-does
@B?=main:thing-does+t
>>DBmain:thing-does-t
@ABDmain:win-people
A@ACmain:win-people+t
A@BDmain:works-level
A@BDmain:works-level+t
G<C?none@^
=@ICnone@later
X=9<often
SDB=often+activity
>@8Aoften+outcome
J9?>often+output
CA;=one@later
CB@?parts
)%C:placeholder
MBAAq
V@GCq-weak
JABAq-weak+activity
E@AFq-weak+outcome
L=D=q-weak+output
<@<@q-weak/?
BB<;q-weak/artefact
B>C>q-weak/event
A@C<q-weak/metric
AA=<q-weak/own
B@?Aq-weak/part
DB>>q-weak/people
DE@Gq-weak/thing
EA@Bq-weak:all
CA;=q-weak:count
A<G=q-weak:none
HC@>q/?
FE?=q/artefact
ID;:q/event
FAFAq/metric
B??Eq/own
HA?Bq/part
KED?q/people
H?BDq/thing
AC=Aq:all
CBGCq:at
E=IBq:bound
GAO>q:by
R@=>q:count
FC=?q:from
<:E3q:money
IA>5q:multiple
D@GCq:none
?HABq:number
NAYJq:percent
BAB@q:points
@A>Bq:rank
@A::q:ratio
@@8Dq:score
>A>.q:time
DI6=q:to
5F8Asettles:binary
QCC@settles:metric
,/E?settles:none
<;58sum:activity
K=6=sum:activity+t
<8G@sum:outcome
MD@Asum:outcome+t
=B>Esum:output
M?AAsum:output+t
A?D;that:sub-that
;>=?to:act
@C>>to:act-event
>>=;to:behave-lead
<;?>to:change
@C=?to:change-metric
AABAto:change-thing
=AA@to:define
@B==to:ensure-quality
@BABto:finish
@B@@to:keep-level
@>A=to:keep-thing
AH>Ito:make
CH;Cto:make-better
<:9;to:open
><>Bto:reach
AC@Ato:study
5/L@vague
??IBvague+activity
94@>vague+outcome
97G@vague+output
AAA=with:sub-with
?CBBwords:10
(%?Dwords:2
GHBAwords:20
89=?words:4
MI9>words:more
`],
  ['b=', `
??AB! \$
FBE?" \$
F?D?" ,
AB?B" active
D?B@" and
??A>" in
B@A@" to
=CB?# "
KBIF# \$
>A;A# )
@:N@# +
AAE@# .
<B@B# /
;@B@# :
@@B># a
@@C@# active
@@AC# additional
>D>C# and
@@>?# applicant
@@D># application
??<># arr
<DAA# article
@@B@# at
@@B@# attendee
@@@B# beta
@@>?# big
@@>A# book
@@>?# bug
B?D?# by
@@<=# candidate
@@@B# case
@@8;# chapter
@@>A# city
@@B># clinic
@@=># code
@@>?# cold
A?>@# community
A@@># conference
@@>># contract
A@@B# core
@@B@# daily
@@>?# data
@@F># day
@@?<# different
@@?C# engineer
@@C># enterprise
@@?B# entry
@@=># evening
@@AF# exercise
@@C@# external
@@>A# field
@@D=# for
A@B@# from
@@>># grant
@@?=# grower
?AAB# guest
B@@A# hour
A@HB# in
@@AB# incident
@@AB# issue
A?@B# key
@@CA# kg
A?;C# language
@@@># live
@@=@# maintainer
@@>># meetup
A@B># member
A@C?# million
A?@=# min
B?<9# minute
@@BC# module
@@>># month
@@B?# monthly
A@9D# more
@@B?# ms
B?GI# new
D?AH# of
?AH?# on
B@@># or
@@C@# other
A@C@# out
@@>=# page
@@>A# paper
@@EC# parent
@@?B# partner
A@<># people
A?DF# per
A@>B# percent
@@>># pilot
@@C?# play
@@?># post
A@C?# product
@@B?# project
@@;@# pull
@@D># qualified
@@C?# read
@@C># reader
@@FA# regular
@@B?# review
@@?># s
A?>># school
A@BA# second
@@AB# security
@@@D# senior
@@B@# serious
@@>@# service
@@=?# staff
@@>?# store
@@?B# supplier
@@>@# test
>B?A# through
@@::# time
C@CB# to
@@>># trial
@@B@# unique
A@>?# user
@@B?# valid
?AD?# view
@@CA# visit
@@C?# visitor
@@CA# volunteer
>C=@# week
@@D@# weekly
@@@B# working
>B@B# year
@@C?# →
??B>% \$
9;E@% of
@B??& @
8::K( #
AB=@( +
?B?F( @
???=( and
@>C=( as
B@?>( e.g
??==( from
>B?A( i.e
A>B?( in
?B>=( not
A@A>( on
ABCC( or
AC@@( own
@>B=( s
CA?A( stretch
A>A?( to
@@=>( who
??A>( with
38E?) \$
?>A@) )
CC<>) ,
;:>C) .
@>@B) :
@AAB) about
<E@C) and
?C?B) are
AC?@) for
AB@@) in
D?BB) on
@A=8) to
B@?B+ #
J@F>+ \$
F?C@, "
B?@A, #
AB@@, @
E@BA, a
>C;;, and
A?B@, as
@@B?, at
?>?@, both
?>??, budget
A?@B, covering
A?DG, each
?<B@, etc
?A=B, first
@B?E, for
??B?, get
BA@A, if
?@@B, in
?C?C, including
@?C?, make
@A?B, new
>@??, no
@B?>, on
@@=A, one
B?A@, or
A??>, run
@?><, so
?>??, support
>>?B, the
A@>=, to
@@>?, under
@@=>, using
@@A>, volunteer
@@B>, where
C>@B, which
DFMS, with
=E>A- #
?>@A- -
A@B?- >
@@BA- minute
;8B?. \$
@AC@. )
@@>>. ,
@@@C. the
<@6>/ #
@A=>/ b
A@E@/ o
@=>;/ or
>>@?/ the
A@C@/ week
A>CA: "
KADC: #
@@B@: @
A?B?: a
B>>=: all
?@>?: more
?B==: one
B@A?: three
B@H=< #
@@=== #
>@>=> #
>>=C? \$
@C>B? )
BE@G@ \$
@B?C@ &
C@A@@ (
=@>E@ )
J=G;@ +
=@9<@ ,
@?>>@ -
:>=@@ .
@C=?@ :
@?>>@ @
<?@A@ and
<;@@@ are
DA@A@ budget
F@B>@ day
D@D?@ in
>A=B@ is
A@;9@ of
?D@C@ on
>?@@@ retention
?B@A@ type
>=GE@ week
BE@C^ "
E>E?^ #
DEEE^ (
A<BA^ @
H;=@^ a
A@BB^ achieve
BA@@^ add
@AAC^ admin
>;<8^ after
@AAB^ agree
E=BC^ all
?B?B^ allow
?>@?^ annual
?@<=^ answer
@=@?^ any
@>C@^ app
@AB@^ appear
@A<@^ apply
@AAB^ appoint
AAC@^ archive
?>>>^ ask
@@AB^ assess
?>?>^ assist
A?D>^ at
@A?>^ attend
@@BA^ attract
>@@B^ automate
@?BA^ average
?>>=^ back
=B?B^ backlog
BD?A^ baseline
B@<9^ be
@@CA^ become
@>>>^ benchmark
@B@B^ best
AB@>^ beta
>?AC^ better
@B@B^ block
??B@^ blog
@B@B^ board
A?B@^ book
?=A?^ branch
ADAE^ bring
@>?@^ broaden
AB=A^ browser
>?@@^ budget
@@>?^ bug
>>C>^ build
DF;>^ by
ABA@^ cache
@A>=^ campaign
??>=^ carry
@@>=^ chao
@ABB^ chapter
AC>B^ chart
?@@B^ chat
@??>^ check
?>B?^ claim
=;=<^ clean
BA?A^ clear
>=B@^ clearer
?>AB^ cli
@?>?^ clinic
@A@D^ close
??B@^ cloud
>>=A^ coach
??>>^ collaborate
@>?=^ collect
AD@C^ come
@A>>^ communicate
AC?@^ community
@>><^ compare
@@@B^ compile
CC::^ complete
AB?@^ conduct
AB@B^ configure
AC?>^ consult
?<=<^ continue
AB@B^ contributor
@>A?^ conversion
@?>>^ cook
?>@?^ council
@CAE^ create
?>B?^ customer
@?B?^ daily
?=A@^ dashboard
B@=@^ data
ABAB^ decide
AB@A^ decision
ABBB^ deliver
@B>>^ demo
?AAB^ deploy
AAAC^ describe
?A>=^ design
AA>A^ develop
?>D?^ developer
AC@C^ devise
=;=;^ discuss
AA?C^ do
DC@B^ document
>?A@^ donor
DBAC^ draft
@C?A^ draw
@?@=^ drive
?>>>^ each
A?;<^ eat
A@BA^ eight
@ABB^ enable
???>^ encourage
B@D@^ end
@@>?^ engage
@@B@^ engineer
==C>^ ensure
@?BA^ enterprise
ACCC^ establish
???>^ evaluate
BB@A^ event
A>?>^ every
@?@=^ everybody
?>C@^ everyone
@@?>^ execute
A@@>^ exit
?>@>^ experiment
>;==^ explore
BC??^ facilitate
BB@@^ family
@><<^ feedback
<;C=^ fewer
@B@@^ fill
BC:D^ find
AB>=^ finish
@@CA^ first
@@@B^ fit
A@@C^ five
AA>B^ fix
>=<<^ follow
A@=9^ for
@=C=^ form
>?@A^ forum
@@@>^ found
>>==^ further
?=>;^ gather
AB@A^ general
BABC^ get
?>><^ getting
BB@A^ give
AA=?^ go
>?@C^ grant
B@CA^ grow
@A<?^ growth
@@B?^ half
AA>?^ hand
BA@A^ handbook
A@B=^ have
<==@^ help
BC@E^ hire
>=AC^ hiring
BBEA^ hold
AC@B^ hook
B@B?^ host
>=BD^ how
BA?A^ identify
AABC^ implement
?>BC^ improve
BC@D^ include
:?@D^ increase
@A@B^ insert
AC@B^ install
CF@D^ integrate
A?@B^ integration
AD?A^ internal
@@>?^ interview
?B=>^ introduce
>=>>^ investigate
AB?B^ invite
@BBD^ issue
@@B@^ it
BAA@^ job
@CAC^ join
AA@B^ keep
ABA?^ lab
???=^ label
A@DA^ land
D@@A^ landing
AC?A^ launch
AB@B^ lay
@?B@^ lead
BAA?^ learn
?>@@^ legacy
@@?>^ legal
?=>=^ lend
>>>>^ lending
??B@^ less
@A?>^ lesson
BB@B^ let
@@@>^ library
A?=>^ lift
@@@B^ line
?@?>^ live
?A=@^ load
@@@B^ local
A@?>^ log
=<;<^ look
>>C@^ lose
>?FC^ make
ACAB^ map
?>AC^ marketing
?>A@^ material
<<E@^ meal
@?C?^ mean
CC==^ measure
@?B?^ median
BA>>^ meet
@A@B^ metric
?@@B^ migration
=<@?^ more
?@BA^ my
@>A@^ name
@AC>^ new
@@?>^ newsletter
==AB^ next
?@AB^ night
A>@>^ no
C>>=^ not
?>C?^ nps
@@=@^ number
AAA>^ obtain
>;A>^ offline
??C@^ okr
@@BA^ on-call
AB@C^ onboard
AACA^ onboarding
@?=>^ once
C?A@^ one
?><;^ ongoing
A>A?^ open
A@AB^ opening
ABA?^ order
AB?>^ organise
@A@B^ organize
@;F<^ our
AAB?^ page
>???^ pair
=<?>^ participate
ACAE^ partner
?@B@^ payroll
@A><^ pilot
==>=^ plan
>>@A^ plant
@>?<^ platform
>=;:^ play
AB@B^ plugin
@?==^ podcast
@A=>^ poll
@@?B^ post
@@>@^ postmortem
?>>=^ practise
BD?>^ present
BB@A^ press
@@AB^ pricing
AAAB^ print
A?@B^ produce
>=E@^ product
??=>^ promote
AB@A^ proof
<>><^ provide
AC?A^ publish
@@CB^ push
@@=>^ put
BA@@^ quarterly
A@AC^ reach
>=>@^ read
?>?<^ reading
@@>>^ receive
>>>@^ recruit
?>?@^ reduce
AAAB^ refresh
?=??^ regular
>A?@^ release
BC@A^ remove
A>@A^ repair
BA@A^ replace
?@>>^ research
A@@C^ resolve
@A?B^ retention
@@?B^ return
?=AA^ review
?@B?^ rework
??=>^ roadmap
@??>^ role
AAAB^ roll
@A>>^ rotate
C@<=^ run
A@?>^ sale
C@=<^ schedule
@@>?^ screen
@@D>^ secure
==?>^ security
@?B>^ see
@@AB^ select
@@C@^ sell
AD@C^ send
?<A@^ service
=<DG^ session
BC<?^ set
@CAB^ settle
??@>^ share
ABAB^ shared
AB@A^ shift
CD@C^ ship
BA@>^ show
@@AD^ sign
>?CB^ single
???=^ site
A@>=^ six
@@BA^ sleep
@@?B^ smoother
>=<?^ some
?@>A^ spend
AC@A^ sponsor
??@B^ sprint
?>A?^ staff
>@>>^ start
>>?>^ stay
?>?>^ steward
?>BC^ streaming
?>B?^ student
BD>@^ study
B@??^ submit
@@DC^ support
@D@?^ survey
A@>>^ swim
C@C@^ sync
?@;=^ take
@B@>^ talk
>>FC^ team
?>@>^ template
A>?B^ test
>=@A^ testing
=?A>^ the
?AAB^ there
B??A^ three
>:=;^ tidy
>==<^ tinker
@B?A^ together
>>=>^ track
><==^ train
A>=>^ training
ABBC^ triage
@A?>^ trial
AAA>^ try
><?;^ tune
@AAD^ tutorial
@@>>^ twelve
@A>?^ two
=9<8^ understand
C@AB^ update
>>A@^ upgrade
@@<>^ use
?ABA^ user
AB@C^ validate
?C>>^ visit
@@BA^ visual
>?ED^ volunteer
@@>>^ walk
?>A?^ warehouse
><?>^ watch
=>AA^ we
FA=;^ weekly
A@B@^ weigh
ACAA^ win
AB<?^ work
>C@A^ wrap
B>>=^ write
=<@<^ x
@?<<^ xx
A@AB^ zero
=C>Aa "
@@C?a #
@A=>a /
AAACa @
?>A@a better
@ABBa blog
@@?>a call
@B?Ba clear
@@ABa community
AA?Ba dashboard
@@B>a day
ABADa demo
A@?;a dozen
H@C?a fifth
B?ABa first
@?=>a focus
@@?=a fortnight
A?@>a free
><<:a hand
@B@Aa job
@@B@a local
>?@@a mean
AB@Ca member
@@>?a minimum
=<B?a minute
@>CAa month
?B??a monthly
?@B@a more
@@@Ca new
@BAAa plan
@@B>a playbook
?C@Da prototype
@A?>a public
EAA<a quarter
@@ABa review
AB>Da roadmap
@@@=a row
BD@Aa sandbox
A@>?a set
@?>Aa shared
C>A@a single
A@ABa staff
A@?>a survey
ABB@a talk
F?E>a tenth
E?D>a third
@A@Da tool
BA@Ba way
B?@=a week
@@ABa write-up
@@?Ba written
@@BEa year
@?CCable to
@@ABabout #
?>?>about how
CG?Babout our
CC<Aabout the
@=>=about their
AAABabout what
CAA?above the
@@CBaccepted at
@B@Aaccepted by
@@B@access request
>=B@access to
C>?Caccording to
A>A@account \$
@@=Dachieve #
@?BAacross all
BAB?across team
??;>across the
@?C@active \$
??=?active in
@@=>activity \$
A@A9add #
@@A>adoption of
>=D?after @
@>B?after a
@E>@after each
B??Aafter the
AA>>again \$
?=?@agent \$
AB@Bagree on
@@BAagree with
@A@Bagreed with
AA@Bagreement with
=>>=ahead of
AB@@aligned with
@@>Dall #
A?=>all @
>EB?all hand
>AAAall member
B?BAall new
C@?Aall of
E>@@all our
B=A?all region
@@B?all service
A@BAall team
?>?;all the
>B@@all three
@@ABall tier
?@>@along with
?@;=alumni \$
>>?>among the
>>C@an average
?>>=an eye
B>?Aan owner
D?C=and "
A@CBand #
@=><and /
AC@Band @
BB;Cand a
D=?@and all
@?>@and answer
==@=and at
?>@Aand audit
@ABBand bring
?A>?and content
@A<>and data
@@@Dand deliver
B??>and do
BA@Dand document
?B>Band documented
@AB?and error
@@B?and find
ABAAand fix
@@>=and follow
=?A@and for
A@E@and get
@@@Band give
A@ABand given
C?B?and go
@B@Aand has
@@I:and have
@A@Band hold
@A>=and host
ABABand implement
?@?>and in
@@?Cand is
>>B@and it
A@@>and let
@>B?and lift
?>@@and make
>?>?and more
BB@@and no
BA==and offer
A?<=and one
AB>?and online
A@BBand other
AACEand post
@?B?and process
??>?and product
@BADand publish
?AABand published
@@?Cand put
@?C?and raise
@@?>and reach
@@@Band release
B@>>and report
AA?Band running
?>@?and service
AB@Aand share
AB@Band show
@>??and support
=B>Aand the
??@Band their
=<>=and then
AC?Aand to
A??>and two
@B@Band update
@@?>and use
@C@Band what
BDADand why
BB?Aand write
A>AAandroid \$
;=A@answered within
>=CBapi \$
??@Bapi and
AD?@api is
@?@Bapp \$
@?=>app (
>?>=app )
BDB?app :
@@BAapp and
AB?@app on
C@B@app store
@@B?app to
@@BBappeal \$
@B@Dappear in
ACB@appear on
AA>>application \$
AB>Bapplication and
AAB?application for
?>>=applied to
@?B?apply for
@@?>apply the
?A?>apply to
AB@Aapproval of
@B@Capproved by
AC?Aarchitecture \$
?>@@are available
?=B>are better
A?@Bare done
??B?are easy
?>C>are handled
?>B?are happy
@A>?are held
?@>Bare in
AC?Aare kept
AC?Bare listed
>=E>are more
><<<are not
BC?Eare on
AB?Aare out
=:C=are satisfied
@>@@are set
AD=Bare shown
?B@Care tracked
@?@=are working
?>??area \$
??>=around for
@>EAaround the
=?@Carticle \$
@CCEas a
?@B@as an
CAA@as fast
==D>as measured
@@BAas shown
@?A>as the
AF>Cas well
AB?@assembly \$
=E<=at #
@@B@at all
@@>>at each
?>A@at home
?AB?at launch
E>=Aat least
C?F@at most
@@D@at the
B?@Aattached to
@A>>attend the
A?CAattendance at
@@CBattendee \$
AACDaudit \$
A@BDaudit finding
=:DDaudit log
@A==audit of
@@>>author \$
AB@Dautomatically \$
AB@Aavailability of
?BB?available on
B@A@average \$
@@CAawareness of
@@<>b test
@A>Aback on
?>@>back the
>C=Dbacklog of
AB@Abackup \$
@>A>bank \$
==B>based on
?>>@basic of
BAB?be able
B?C>be in
?@>Bbe more
A@B?beat the
>=B@become a
??B?become more
>;D=become the
@AABbefore \$
AD==before @
?>>?before release
@E<@before the
?B?Abehind a
A@D?below #
CABBbenchmark \$
?BADbest practice
@B>@beta \$
@@ACbeta of
?>A@beta user
?@>?better and
@?B?better at
??B?better with
>@@Bbetween the
AAABbeyond the
?>B?bill \$
><?@billing \$
AA@Cblog \$
?>@Bblog post
A@ABblood donor
>=>>board ,
@@>?board .
>>A?board in
?>?@body \$
@@EAbook #
@@>=book .
B@B?booking \$
?@@Bbox \$
>>@?branch in
??B@brand \$
@@CBbring #
>>A?bring down
AC?Ebring in
@@?>brown bag
AB>Abrowser \$
B?AAbudget .
?>AAbug \$
A@<=bug bash
>=>Cbug fix
@@A>bug report
A@@Bbuild #
AD@?build \$
@D@Dbuild a
BD?Dbuild the
?>@>builder \$
@?>?building \$
@A>@built in
@@ABbulletin \$
?>@>business \$
@@C@business day
@@==buyer \$
AAE=by #
:9CAby @
G@@<by a
@@C>by at
?B?Aby both
AB?Dby creating
@C>Cby default
@AABby end
AB>Aby june
?@@Bby mid
@@A>by other
?>A>by our
AB?Aby september
@A@Bby spring
A>>@by the
@@?Fby us
@@ACby week
?=@Aby year
>A@?calendar \$
>@??calendar for
@?;;call with
@A?>campaign \$
BB>Dcan be
@B@@can log
BDAEcan run
AB@Acan see
@A?Bcan use
>=??candidate for
?>A?care \$
@A>?carried out
?>@>carry on
AA>?carry out
AB>Bcarry the
@@@Ccase study
@@ABcatalogue \$
@@B>catch #
==?;change \$
AA>?change .
AC?Cchange the
@?>@change to
@?=?channel \$
@@?>channel (
@?BAchannel ,
>?=?chapter \$
@@B?chapter have
@@B?chapter on
@A>Bchart of
@>>=chat with
A>B@check \$
<@>>check for
@>C?check in
@@@Bcheck on
@@?>checked by
A@BAchecker \$
AB@Achosen \$
@?@Bcircle \$
A>?Ccity \$
?>@@claim \$
?>B>claim are
@>>?class \$
@A><clear and
??DGclient \$
>B?Bclosed \$
>=B?closer to
@@@<club \$
AA?Bcluster \$
??@Bcode \$
AA?Bcode of
;7<8code review
?>??codebase \$
??>=collaborate with
@@C@collect #
??B@come back
@A>Dcome from
@@B?come in
@@CBcome to
@A>?come up
BB@Dcomment \$
?@><comment on
?<B;community \$
B@@@community call
?=?>community member
??BAcommunity to
>>?Acompany \$
CA@?compared to
B@ABcompetitor \$
@@@Bcompile a
@@CEcomplete #
?BABcomplete \$
@@ABcomplete and
@@=Ccompletion rate
?>@Acompliance \$
??ACconcept \$
BD@Bconcept for
@?>>conference \$
@A?Bconformance test
AB<?congress \$
B@@@consent form
AA@Bconsole \$
@@?>contact #
BB?>content \$
CEADcontract \$
@??Bcontract test
@@@Bcontract with
?>=;contribute to
@@>?contribution \$
??B>contributor \$
@??>conversation about
@?=>conversation with
@?BAcope with
=;E=cost \$
>>A@could be
@A>>council \$
@?A>count of
@@>?country \$
AA8<course \$
@@@Bcourse for
@@=@cover \$
@BB?coverage of
ABB?crash \$
>B@Ccreate a
ABABcreating a
A><>crew \$
AB?Bcrm \$
=>C<customer \$
@?@Dcustomer .
?=B?customer are
@>>Bcustomer in
?A?>customer success
AA?Bcustomer to
@B?Acut of
??B@cycle \$
A@?=daily \$
@?CAdaily active
@B?@dashboard \$
?>A?dashboard ,
BB@Adashboard for
:8?8data \$
?@>@data for
@@@Bdata platform
@@>Bdataset of
@>C@day \$
<=?Aday )
C@@<day .
A>A?day @
B>C?day at
@B=<day for
@@?=day in
>@>Dday of
@@>>day per
AAA>day with
@@@=deal \$
@@BBdeal with
AA>Cdealt with
?>??debt \$
@A?Bdecided \$
?>?>decision \$
AB@Adecision on
A@?Bdelivered \$
>>@?delivery \$
BFBGdelivery time
A@@>demo for
?AABdemo of
?AABdemo tenant
@A>@department \$
??BBdepend on
@AB@deploy the
ABACdeployment \$
@B@Bdescribe the
BB@Bdesign \$
@D@Bdesign and
@?BBdesign partner
?>A>design pattern
@?=<design review
@?<=develop an
?<>Adeveloper \$
@@A>development \$
A@A=device \$
@A@Bdevise a
EBC?did not
@B@Adisaster recovery
@@B@discord \$
?>?>discuss the
@@=<discussed with
><=<discussion \$
?>??discussion on
AB?@do a
?=B@doc \$
A?BCdoc ,
?>AAdoc and
?C?Adoc for
?=@@doc site
>=>>documentation \$
?C?Bdocumented \$
?D@Ddomain \$
BD<>done \$
?@<<donor \$
?>A@down \$
B>C>down a
@B@Adown and
@@CAdown by
@>B?down to
@B?Adraft \$
@@@Bdraft and
?E?Bdraft of
@@EBdraw #
@D?Cdraw up
BDADdrawn up
A@>>drill \$
@A>?driver \$
@D?Bdrop the
@@=<dry run
BA??during the
@?B?e.g .
A?C<each \$
@@>=each )
@@BCeach day
@A@Beach department
@@<=each member
@A?Beach month
B?>Beach of
>ABAeach other
C>@Aeach product
?CA@each quarter
@B@Aeach release
B???each shift
@@A=each squad
?@@Beach team
@@ABeach week
@@@Deach with
<;D>easier to
>=D=easy to
?=A?editor \$
@A?Benabled on
@A>?end \$
>><;end of
AC?Aend to
A>@Cendpoint \$
??@Cengineer \$
>??>engineer and
@@?=engineering \$
AA@>engineering role
>>B@ensure that
BC@Bensure the
AB@Aerror \$
A@B?error budget
AB@@error code
@A>Berror message
?;?Cetc )
??E>etc .
@??>evening \$
A@ECevening with
??DAevent \$
?=CAevent (
@?>=event in
@@CEevery @
@@@Cevery chapter
C@<?every day
A?=?every month
?@C?every region
@??>every team
B>@@every two
A@CAevery week
AD>Cexist \$
>?A?existing account
=;;;experiment \$
?>?>experiment with
?>??eye on
@A=?fair \$
@?CAfair and
@@ABfamily \$
BAA@fast as
?>C?faster \$
?>?>feature for
B@@>feature in
?@B?fee \$
AC@Afeed \$
?=><feedback \$
@@>@feedback from
@??>feedback on
@@?Dfewer than
?>B?field staff
BAA@fifth more
B?@@fifth of
?>B@figure to
AB?Dfile \$
B?@Afile for
@AABfinalise the
ABACfinance \$
AEADfind a
A@@Bfind and
>=<;find out
AA@Dfinding \$
BCADfinding from
@@>Afinish #
B?CEfinish a
@@@>finish the
?C?Afinished \$
@@?>fire drill
@?ABfirm \$
A?43first #
=>ABfirst \$
@B>Bfirst cut
>B?Afirst draft
>>B>first month
B@C?first time
?>@@first-time contributor
@@=Afive day
A@B?five or
@@@Bfix \$
AB@Bfix the
><@Afix to
AA?Bfixed \$
DB@Aflat \$
A?>?floor \$
A@>?flow \$
??D@flow for
@>=;flyer \$
?<D?focus \$
??;?focus on
??B@follow \$
@??=follow the
?@>>food bank
F>E=for "
C>;Efor #
@?B@for \$
F@A<for @
>==:for a
CAB?for all
C?A@for any
@@9>for at
@AB@for chapter
B>A>for each
@A@Cfor enterprise
@?CEfor every
>=A@for field
?@>=for how
<@??for new
ACAAfor on-call
A@?>for one
>=<;for open
=>E>for our
?>?<for people
?>A?for school
B@A?for search
AB@@for staff
DA?>for the
?@ABfor thi
B?@>for top
>B?=for two
AB@Afor what
A@ABform \$
?:?<form @
AB;@format \$
@@>>fortnight \$
AAC?forum \$
AA?>forum and
BD@Bfound \$
@@?Bfound and
B?A@four or
AA@Bframework for
@>B?friday \$
C@;<from #
?A=@from @
>;C<from a
A@?Bfrom each
>?@@from existing
><9;from other
@@@Bfrom our
@@>?from outside
ABBEfrom the
A@?>front of
@@D>front page
?>?>full stack
@@>?function \$
A@>Cfund \$
@@>Cfuture of
@A=>game \$
@B=@game day
AB>>general assembly
C?J;get #
CA;@get a
@@BAget at
???=get back
?@B@get it
>?BAget more
A?B?get one
DE@Gget the
AB?>get through
@>A@get to
@@AEgithub \$
@D??give a
BABBgive the
@B@Bgo \$
@@=Bgo /
A@@Bgo from
>>?>go on
??>=go over
CC=?go through
ABBBgo to
?@ABgoal \$
AB@Cgoe live
AA<=goe out
=C@Cgoe to
><B@goe up
AA@Bgone from
@@;>gone through
@BAAgood \$
AAA>grant \$
?=?=group \$
@?>Cgroup (
B@A@group that
ACA?growth \$
@@>>guest \$
>@>=guide \$
AB@Bguide on
@>?>guild \$
?>??hack night
@@<?had a
B?CAhalf of
A?B@half the
?>=;hall \$
@D@@hand \$
A?>:hand out
AAADhand over
?=?>hand with
BBABhandbook \$
?@B?handbook for
A?>Bhanded out
@A@Chanded over
@?>Chandling of
DAHChandling time
?>??handover \$
?AD?has #
BG=Jhas a
@@A>has at
BA>:has been
BC>Ahas its
A@A=have #
;;<Chave a
?=@9have at
@B=Ehave been
??B?have less
@@?Bhave passed
@A@>have the
?>@>health \$
>A?Ahealth score
AC?>held \$
@A?>held for
@A<=held with
@@B>help #
@B@Ahire a
>@@@history \$
A@B>hit the
A@DDhold #
AB=<hold a
AD=Ahost \$
@@@=host a
@=EEhour \$
@@BAhour .
??BAhour a
@@D@hour for
A@7:hour in
@@<=hour of
@?=>hour on
>AAAhow many
=<B?how the
CAA?how to
AD>?how we
?>?>hub \$
>B?Bi.e .
?>@>idea for
@@?Bidentify #
@BAAif it
@C>Bif the
?=>=implementation \$
@@?Bimporter \$
@?>Bimprove our
?>A?improve the
><<=improvement \$
?>@@improvement to
F?D=in #
BB??in \$
@A@Bin ,
@A?Bin .
9=;>in @
@=?@in a
>B@Ain both
@A@Bin ci
@<>>in each
@BD>in every
@@@>in five
@B?Ain force
A@?>in front
?=@=in january
CAA@in less
@@=<in on
>C?Bin one
@@>?in order
A@>>in other
A?9=in our
AHCMin place
@@B?in production
?@@=in public
@B@Ain service
BA?@in staging
@@@>in support
C>@Ain the
@A><in their
@?B@in thi
A@@Cin total
??B@in two
B?GBin under
?@BBin use
AB@@in with
@@?>in writing
?@>>incident \$
?C?Bincl .
AA=>included \$
B@B?income \$
>?@@increase in
>>?Bincrease the
A?A>index \$
A?C?inside #
@A@Binside a
AD@Dinstead of
?>@Bintegration \$
?@?=interview \$
@ABEinterview with
@@?Binto #
>?C?into a
DABEinto the
?>?Aintranet \$
@B@@inventory of
:9G?is a
><::is being
AB?Bis built
@AABis complete
@@?>is done
?=B?is easy
@B@Ais finished
@A>>is held
AG=Gis in
@@B@is less
@A@Bis live
B>@@is merged
>>C?is more
DH<Dis on
@B?Bis online
AC?Cis out
@@>?is put
@AACis ready
AB@Ais the
CBA@is turned
BC?Bis up
@>D=is used
AB@Ais working
?B?@iso @
@?=<issue \$
B@B@it \$
@@@Bit at
>=>>it in
@@?Bit into
>=BAit is
@@BAit on
??@>it take
AB?Cits own
A>ABjanuary \$
@?EEjoin the
AB?Bjune \$
@@>?june @
@@B@keep #
>B?Ckeep the
>=?>keep working
@BAAkey \$
A@=Akind of
A@>>kit \$
?>ABkit for
@?=<kitchen \$
@>?>know our
A@@Bknow the
@@B@know what
@B?Alaid down
@@@Bland \$
A?>@language \$
CD@@laptop \$
DAC?last year
@A=;launch a
=;?>layer \$
BB@=lead \$
@@=>lead ,
@A>?lead and
@@BAlead time
@>B>lead to
B?78least #
@@@Bleast five
@@@Bleast once
?B>@least one
@@CBleast three
A@B?leave the
ABABledger \$
@>?>left from
A@@>lend a
@@;Aless than
DAA@less time
@@=@let the
B@?>letter \$
?=@@level \$
>=@@library \$
?A?Blicence \$
>=A?lift the
A>@=line \$
@C>Bline in
??@Bline up
@>?@list \$
@BA?list for
?B>Clist of
@B@Alisted on
@D?Dlive \$
A?B?live for
@A@Clive in
?A>>load test
@BABlog in
@?AElogin \$
>@>?look at
=;<:look into
@@<;looked over
@BA?loyalty card
AB@Amade \$
A@@Bmade on
@@?Bmade public
@BB@magazine \$
?@B=mailing list
?>?@maintain the
@A?>maintainer \$
AA@=make a
A@?Cmake it
BB=?make sure
>:AAmake the
?=>Amanagement \$
AB?>manager \$
@B@Amanual for
AA@Bmap \$
ADABmarketing \$
@A?;marketing and
@@=<matter \$
@@@Bmeant to
@>B?measure and
==B@measured by
@@>>meet #
@BA@meet the
?=CEmeeting \$
@A>@meeting and
BAB@member \$
@@B>member (
@@@Bmember .
@@>?member and
AB?Bmember can
>=>@member of
AB?@member to
?>A@mention in
@@=@method \$
AB@Ametric for
@?ADmigration \$
A@C?min \$
=<A>minute \$
B?C@minute .
@@;=minute of
AA@Bmission \$
??>@mobile app
AB@Amock up
>@>@mode \$
?B<;model \$
A?>Amodel and
@@@Bmodel for
AB?Amodule are
@A?>monitoring \$
E>CCmonth \$
?B>Amonth (
@@=@month )
@@B?month .
@@ABmonth from
@@B?month of
B@A?monthly \$
>>;9more \$
BD?Bmore about
@?:=more active
@@B@more diverse
??B@more easily
@@BAmore in
AB??more inclusive
??CAmore of
@?>=more often
BAAAmore people
??B?more smoothly
A@:;more than
@@<>more time
@@ACmost #
A?C@most \$
AB?@move \$
BC@Amove the
@A?Bmoved to
@@ACname \$
>=?<need \$
?=@Aneed .
@A<=need for
>?A@need of
<8=9needed \$
>A?@needed to
A@==neighbour \$
?>?@network \$
B@C@new arr
B@?@new feature
@@@=new hire
@@>?new maintainer
@>AAnew member
@>@?new pipeline
AC@@new pricing
?>A>new team
>>@@new volunteer
>?A@next year
>@=@night \$
AC@Cnightly \$
>=@@nightly build
@@:Cno fewer
@@<Bno less
?C@Cno longer
@@=Cno more
B?@=not one
?@>=note and
?>??note for
A?ABnote on
??B@notice \$
=<>=now and
?>B?nps (
=?A@number \$
?=@@number of
@@?>nurse in
D>DDof #
@D@@of @
;;>;of a
?@?Bof account
AAB@of active
A@B@of all
@A=@of at
;=@@of call
@ABAof change
?>?<of code
AB?@of committed
ACBBof concept
AB?Bof conduct
?@?Bof core
?B?@of customer
<=C?of data
A>A?of each
@@?Bof engineer
A?D?of five
==@@of how
A?=<of it
@B??of last
@@@>of live
A@B<of new
A?B?of one
AA?Bof open
C@<Aof our
@@<Dof planned
??=>of regular
@?@Bof service
AA>?of soil
@@B?of staff
>?@?of student
@@@Eof team
A@B?of ten
@D6=of the
B?@?of their
C>@<of them
@@<?of thi
>B?Bof ticket
@B@@of visitor
?>?Bof volunteer
?>A?of ward
@@B@of which
AC@Bof who
?B?Boff \$
AB?@off for
=<A?off the
AB@@offsite \$
??>>often .
AB@@okr \$
>B?Colder than
AB@Bon "
B?=>on #
>?C@on .
?A?=on a
B?@@on all
@@>>on at
A@CAon average
A@@Bon board
AB@@on by
AA>Aon each
?B@=on every
C@@Bon file
B?AAon first
ABCDon github
BDBFon how
@@B?on last
=A@@on mobile
@AABon my
AD?Con paper
AA=>on performance
AB>>on platform
AB@Bon sale
C?B@on the
><C=on their
@A?Don time
B@A@on youtube
@@@Bonboard #
@?B?onboarding and
>@C?onboarding flow
CA>Conce \$
D>?Aonce a
A@>?once per
=:A;once the
CBBCone \$
@??>one day
A?ABone for
@A?Bone more
A?B@one new
E?ABone or
BAA?open bug
>;>=open data
A@ABopen day
@B?Aopen for
?@@Bopen in
@@C?open the
@B?@open to
A@@Bopening hour
@@>=operation \$
@>??option \$
?>>>option for
S@BDor more
@@?Eor other
@?B?order \$
A?BAorder /
@@>?order to
?C@Aorg \$
AC?Borganization \$
?>@Aorganization to
>A@Aother \$
?>C>other than
@@ABour channel
>?A@our mission
??@>our open
?>;>our own
>?A>our process
BA=?our team
??=>our user
@AABour website
A?;9out #
BCAEout \$
@BACout a
A@>@out and
@A@Bout in
CAH>out of
>B?@out on
?A>=out the
A?>Bout to
@@BAout with
?>@@outage \$
><><outside of
A@><over #
@@B?over all
@A>>over by
B@C<over the
@A@Bover to
>;B@own \$
@>??owner of
BD?Apackage \$
AA=Bpage \$
>@@Apage ,
=B?@page for
C=?Apage in
B?E;page of
@@B?page per
@>?Apair of
@@?Bpanel \$
BDBEpaper \$
@A@Bpaper on
AB?Aparent can
?=AAparser \$
AA>Apart \$
>=A=part in
BDAFpart of
=<>=participate in
@@B?participation in
@B??partner \$
@A>>partner ,
@CB@partner portal
@?>=partner with
@ABCpartnership with
>A@>party \$
@@B?pass #
@A@>pass on
@ABApass the
@?>=patch to
@CADpath \$
?=@?pattern \$
=<C@people \$
AB@Apeople /
>A?Apeople are
?>A>people can
A?=>people in
BB?Apeople on
@?CDper month
>?A@per project
@@=Dper quarter
AC@Eper region
A@>Aper sprint
?@BAper user
<<?<per week
@@=>per year
=>A?percentage of
>>C>performance \$
@A=Dperformance review
@>>=pick up
??@>piece of
>=CCpilot \$
@@=?pipeline \$
AC@Apitch deck
@C=>place \$
@ECFplace for
A@@>place in
B?BAplan \$
A@@>plan ,
A?A>plan at
@ABCplan for
@??>plan is
AA>@plan to
>@@Aplan with
@@>@planning \$
?>><planning for
>C??plant \$
>?A@platform \$
>==;play with
=;B>pleasant to
@@C?plugin \$
@@?>plugin author
??=;podcast \$
>=ACportal \$
?@?=portal and
=<AApossible \$
@@ADpost #
AA>@post \$
?=??post ,
@A?Cpost a
@@?>post in
@B@@post on
AB@Bposter \$
??>?pr \$
=;=;practice in
AB??present the
@A@Bpreview of
?>??price list
AB??pricing \$
?>@@pricing and
?>ABprinciple \$
@@@Bprint #
AA?Bprint \$
@B@@prior to
?>A?priority \$
BA@?procedure \$
@B@Aprocedure for
B;@@process \$
@@<@process .
AC@Aprocess and
>?A?process is
@B?@process to
@@?Bproduce #
@?ABproduct \$
@@<>product .
AAC?product and
A@@Cproduct line
A@==product manager
AA@Bproduction \$
?BACprofile \$
?>??profile for
@BA>program \$
CA:=project \$
@@@Bproject ,
@@>>project from
AA?=project in
<=D<project with
>=?>promote the
BD@Bproof of
@@?>proposal (
@A=Aprovider \$
BD@Bpublic \$
>>@@public roadmap
A??Bpublish #
>BA@publish a
AAACpublish the
>C@Dpublished \$
@<:<pull request
@@?>pulse check
AC>@put in
?>A@put into
@A=>put on
@ABBput out
ABAAput the
@@@Bput together
@@BAput up
@@><quality \$
@B9=quarter \$
A@CBquarter ,
@@=@quarter .
>=B@query on
@>>@question \$
>?A@raise the
>=D>rate \$
=??=rate ,
B?A@rate of
??B@rating of
@?=?reach out
AB@Areach the
@@>?read #
>?A?read \$
A?=8read and
AABAreader \$
@@==reading group
@AACready \$
BC@Bready for
?B?Bready to
@@@Brecord #
@>??record \$
@@ADrecord a
??ACrecording \$
???Breduce the
A@ADregion \$
@@?Bregistry \$
@@@Bregression test
@@ABrelease #
ABB?release \$
@@>>release ,
@B?Brelease .
???>release and
@@=>release manager
=A@Arelease note
BB>Brelease of
?>A@release on
?>C?rely on
@>@@rep \$
?A=Arepo \$
BCBArepo with
@>@@report \$
==@>report (
B@>@report on
DB@Breport to
>@??request \$
A>@@request .
?>>=requirement for
@@>Aresearch and
@@ABresearcher \$
?>@>reserve \$
@>A>respond to
?>A@response time
@@BAresting pulse
A=E=result for
@@?Bresult in
@@>>result of
BA@@retention \$
@@==return \$
@B@Breview \$
=;>>review for
A?B@review in
@A==review of
@@B>review on
@B<:review the
BA>Areviewed by
@?BBreviewer \$
@A?Brid of
A@?Bright \$
AB@?right in
>;@Aroadmap and
?@?Broadmap for
>?@@role \$
?>A@role for
@AABrole in
AAABroll out
?=B=rollout \$
>@A@room \$
AB@@root cause
@?==round table
@?@Broute \$
@??>routine \$
BCABroutine for
@@?=row \$
??B?rule \$
@?@>rule and
@@?>rule are
@B@Arule on
BAB=run a
@??=run and
@@BArun at
>A@@run for
@A>Arun in
@@><run of
AE@Frun on
>>?Brun the
@@>>run two
@@ABrun with
BB?Brunning on
@>B=s )
@@=>sale \$
@A=@sale and
??CEsame day
AC@Asandbox \$
@@B@satisfaction \$
?>A>satisfied with
@@B@say they
?>A?say what
BB>?scheme \$
@@>>school \$
??B?score of
@@BAscreen time
?@?Bscript \$
AA?>script and
>=A?sdk \$
@?BAsearch \$
BCA@search and
B??<search for
@?DBseason \$
@A>?season .
@@B?seat \$
@@B@second \$
@B@Asection of
A?ACsecurity review
?=@>see what
A@=;send a
?=B>sense of
@?ABsent out
@B?Asent to
C?DBservice \$
AB@@service (
AB@Aservice ,
>=C?service are
AC@Aservice in
AC?Bservice is
?>??service on
?B;>session \$
@AABsession (
@@BAsession ,
>?C@session .
AB??session for
??B@session on
??BAsession per
@@DAset \$
BB>Bset of
CG<Aset up
=9@@setup \$
<=B?share of
BC@?share the
@B@Ashared with
@@B?sheet \$
@@@Bship #
>A?@shipped \$
@@>?shop ,
@ABAshould be
@A?>show \$
A=C?show up
?>A?showing up
@@BAshown by
AB>Cshown in
@?C@sign up
?@?Bsingle sign-on
@@>=sit in
B@BBsite \$
@A>?site ,
@AABsix month
@A>Aslack \$
@A>?slack channel
AC?Cso that
@A><so the
@@@>social media
A?@Bsort of
9<??source \$
@A>=speak at
?>A?speed up
?>B@spend \$
??<>spend more
@?B@sponsor \$
?=?>spread the
@A@Cspring @
@@>?spring assembly
>A>?sprint \$
@@@Bsprint ,
@B>@squad \$
A?>?squad in
AC@@stable \$
?B@?staff \$
@@?>staff and
A?>=stage @
AB@Astaging environment
>=@>standard \$
@?E@standard and
?>??standard body
@@?9start a
B???start of
??B@state \$
@B@@state of
?>B>stay on
?A?Bstep with
@?B@steward \$
@@CAstorage \$
@?BBstrategy \$
BC>?strategy for
@?==stream \$
@?D?study \$
@@?>submit #
@A@Bsubmitted to
>>B@success \$
@@ACsummary of
@BAAsummer school
AAACsummit \$
@@>?sunday \$
?@@Bsupply chain
>;BBsupport \$
BC@Asupport .
@@@>support :
AA>>support and
??DHsupport for
?>?=support in
<:>;support the
EBB=survey \$
@A>@survey for
?>>>survey is
@B@@switched on
???>table in
?>>Atablet \$
?>AAtag \$
A?B@take #
@@B@take less
@@@Ctake on
AB@Ctake over
><?<take part
AA98take place
AA?>take the
AB@@taken \$
A>@Btaken on
@?B?taking part
@??>talk \$
@?ABtalk ,
==<;talk about
GJ?>talk at
?@@Ctalk on
@@DCtalk proposal
==?Atalk to
><==talk with
?@>?talking to
?>A?tally of
>>@Atarget \$
@>@=target .
>@@>task \$
B@@?task in
??B?tax rule
AC<9team \$
AC?@team (
?@?Cteam ,
A<BCteam .
@>A?team are
AAACteam by
CB?Ateam has
A@=Bteam have
AABCteam in
@B?Ateam is
??@Cteam member
A>?=team on
@A>Bteam to
@AB?tell us
?BADtemplate \$
AAABtemplate in
A=@?tenant \$
C@@@tenth \$
A@=@term \$
?>A@term of
@@B?term sheet
A==Dtest \$
@?@Btest (
ABAAtest .
><A>test and
AB?Btest coverage
@?B@test suite
?A>Atest to
@@@>testing \$
@=?>testing of
@A@Btext \$
?C9@than #
A@B?than in
@@@Bthan one
B>C?than the
?<C?thank to
?B?Athat all
AA=>that are
@=?Athat can
BB?Bthat is
@@>Bthat make
A?B?that no
?>@Athat the
AB@Bthat will
?>A?that work
CAAAthe "
A<;Cthe #
;=:>the @
@@B@the account
@@BBthe alumni
@?=?the analytic
>=B@the api
??B>the app
>B?Bthe application
??@>the architecture
><>Bthe archive
?>??the auditor
@A>?the autumn
?>>@the basic
CABBthe benchmark
@??=the beta
;;<:the board
>=??the book
BA@@the building
?C@Cthe calendar
@A@Bthe campus
@AABthe charity
@A@Bthe churn
CBA@the city
C?@?the cli
AD?@the client
AAACthe club
@A>Cthe code
@@BAthe coding
>>A@the cohort
>=C?the community
<;A<the company
AB>>the contract
@B?@the council
?>A@the course
@??>the crm
C@AAthe current
?=>=the customer
@B@@the dao
@@C?the demo
?@>?the design
AB@@the developer
=?@@the district
??=;the doc
@@@Bthe donor
>?:9the end
@?@Bthe engineering
?B>@the entire
@@?>the erp
AB@Athe error
@@CBthe event
@@B>the exchange
@ABBthe fair
?@B?the feature
?@BBthe federation
??>>the finance
BDACthe finding
CB?>the forum
BD@Athe founder
@@D=the front
A@BBthe full
??>Cthe future
@?>?the garden
@A@=the general
?=?Athe go
?>@?the goal
@@A>the grant
><><the guild
@=@?the hall
=:C>the handbook
@@?>the hospice
@@?Bthe hospital
@A?Bthe importer
>?>?the intake
@B@Cthe intranet
@?A>the key
@?>Athe lab
>=A?the landing
@B=Athe last
@?A>the launch
?>CBthe line
B@@<the local
AD@Athe loyalty
@@B?the mailing
?>@>the main
@AACthe maintainer
@@BAthe merger
@A>?the ministry
?<CEthe mobile
AB?@the monthly
@@@Bthe most
ABABthe national
?@=@the network
>A<=the new
@@BAthe next
AC:?the night
?>A@the north
BB@Bthe old
@B@Cthe on-call
?>C=the onboarding
@@B<the open
@@C?the organization
@@>@the panel
=???the parish
?>AAthe parser
?>?@the patient
A@<>the payment
AB@Cthe people
=<BCthe pilot
@@>=the pipeline
@@?Bthe planned
><@<the platform
@>@=the plugin
???>the podcast
=?>=the portal
@@?=the press
?>@>the price
@??Cthe product
?>@@the program
A>C?the public
CA>@the quarter
@>A?the query
AC>Cthe readme
A@?=the regional
@A?Cthe register
@?<<the release
AA>Athe repair
A??Bthe repo
?>A@the reporting
B@?>the reserve
@@<?the result
?@BBthe review
=;A>the rollout
@@C@the room
AB?@the rust
?BA?the same
><??the scheduler
@@>@the scheme
@>A@the school
?>??the sdk
@@A>the season
@A?Bthe second
BA@Athe security
>???the service
>??Athe share
=;B>the shelf
?B@Cthe shop
BB>Bthe staff
AC@Bthe staging
AB=Bthe standard
A@>?the start
@B@Bthe summer
?<==the support
?@BAthe survey
>>?>the sync
?>@>the tablet
?>A?the tax
CC@Bthe team
B???the term
BA?@the test
<D@Athe three
?>A?the ticket
@?B?the time
B=E?the tool
E@?Athe top
@>@>the town
@BA?the trade
A@?Bthe tram
@@B@the trial
@B?Bthe trust
@?@>the tutorial
9DABthe two
??=>the usual
??A>the valley
?B@Bthe volunteer
@A?>the warehouse
AABAthe web
B??Bthe website
?A?>the week
>??Bthe weekly
AB@@the wiki
A?>?the winter
?=@?the word
?>A@the work
A@ADthe workshop
A?<=the year
C?A=the yearly
B?B?their first
@=E=their own
@?@>their way
>?A@them \$
??BBthem .
@@>>them in
>=?>then \$
@?B>there are
>A?Athere is
?@>Athey are
==?<they need
DA=:thi year
??<=think about
A?C@third \$
@@@Bthird of
@@?>thread \$
AA?>threat modelling
@@@Cthree new
@@=Athree time
@?@Bthrough #
@A=@through \$
A?ABthrough it
CB@?through the
ABBAticket \$
AB?Aticket on
B?@@tied to
B@?Ctier @
?=?>time \$
??ABtime (
>?@@time ,
A>A>time .
@@>Atime a
BAAAtime and
@@ECtime from
>>@>time in
AC?Btime per
@>@?time spent
>@A?time to
@?8;time with
BB>@time zone
G@A:to #
?>@@to @
C?@?to a
@@ACto add
@A=?to all
BC?Bto an
A?>Cto at
=>C=to be
AC@Ato better
?>??to bring
AB>?to build
??B@to come
??ABto contribute
@@=<to cover
?@@Cto create
A@@Bto date
ABAAto deliver
@>BAto each
@A?Bto end
?=CAto follow
BB>>to get
?@?Bto give
?@?Bto have
???Bto help
??=?to improve
@>;>to know
CE<Bto make
AA>>to member
@@<;to more
?>@@to offer
@>>>to open
?>?Ato our
A?@>to partner
@A?>to pick
B>A@to plan
AABAto production
??>Ato provide
?>A@to read
?AACto record
@CABto run
>B>=to staff
BA>=to start
@@@Bto student
?>A@to support
@A?Bto swap
@A?Bto team
@B?Bto test
C?B@to the
C@BBto their
?B@Ato two
>B?Bto under
?=A?to use
>>D?to work
>?@>to write
?B@Atoday \$
@A=>together with
AA>Ctoken \$
CB>Atool \$
@BBCtool and
=<CAtool for
?>B>tool is
@@@>tool library
@A@Dtool that
?>=?tool to
?>@Atooling for
@?@Btopic \$
@A@Btour of
??ACtoward a
@C=<town hall
>?A@track \$
>;@:track and
@@>?trade fair
@@?Dtrain #
@@?Ctrained \$
A>>Btraining \$
@@@Ctree \$
A??>trial \$
>?@Atrial ,
?>@@trial version
A?A>trust \$
>>?>trust in
>=B?trust the
@?>:try out
AB??try the
>?EEtry to
??BAturnout at
BC>=tutorial \$
@@;=twice \$
@@>@twice a
@@@>two day
@@B@two hour
C@C>two or
@@?Btwo third
B?ACtwo week
?@?Btype .
AAICunder #
?=?>understand how
>;A;understand the
?=><understanding of
A=@Aunit test
B?@?up #
<?CCup \$
?B@Cup ,
@?>?up .
CACAup a
B@@Aup and
?=@>up at
A>CAup by
=ABBup in
?>>>up on
A>ABup the
BC=Aup to
AB?@up what
@E?Cup with
@B@Bupdate the
AB?@upgrade \$
?@ABupload \$
@@A>uptake of
>B>Bus \$
?A=:usability test
AC@Ausage \$
A@?Busage of
A?BAuse \$
@@>>use a
@>>?use case
@??>use it
@=B=use of
@@A>use our
@CCAuse the
>;B=used \$
BAA@used by
?=@=user \$
@?CBuser (
?A@Duser are
CF>Duser can
?>=;user group
@BABuser to
>>C>using the
??B@value \$
???>vendor \$
?A@Bversion of
B???via a
@B@@via the
@@ABvideo \$
@@>>video )
@@@>video on
A@BAview \$
?A>Dview for
?=A<view of
@@>?village \$
@B?Avision and
@@=>visit #
@@BAvisit a
B?@?visit to
??C@visitor \$
BAB@volunteer \$
?@ABvolunteer hour
?>A>vote \$
@A:>w /
==B@waiting for
@A>@wallet \$
>?A@warehouse \$
@@B@was #
A=A=we are
;:?>we can
@D<>we do
BK;Fwe have
?BBAwe know
?>?@web and
C?@@webhook \$
@@>=webinar \$
B@BDwebsite \$
A@B>website ,
F?C>week \$
A@>?week (
@@=?week )
@@>Eweek ,
@>@=week .
<<D@week :
=?>?week @
>?@@week and
==B@week of
B@>=weekday \$
DE=Aweekend \$
@AD?weekly \$
ABAAwell \$
@C>Bwell as
@@?>what it
?>BAwhat the
AB@@what they
>>??what we
@@?Bwhen a
>A=?when the
?A=>where it
@@B?where the
@==@where we
@A=>whether the
AB@Awho is
AB?Awiki \$
>>AAwill be
@@B@win #
?A@Bwindow \$
D@IFwith #
><B?with \$
BCBBwith @
?A=<with a
?BA>with all
>=<>with alumni
@?>>with an
@AA>with at
?>=Awith customer
@A=?with every
AB@Bwith finance
@@BAwith it
AA?Bwith its
>>?>with key
@?>>with local
@?B@with more
?>?=with new
?BDAwith no
C@?@with one
AC?Dwith other
@AB@with our
??=;with partner
AB@Awith product
BD>@with sale
?C=<with the
>???with their
@@=?with them
A?==with three
A?ABwith two
@?B@with zero
AAEBwithin #
<=B@within a
A?@=within the
C>B@without a
BA?@women and
<<>:work \$
@??Cwork .
A@ABwork and
AB>?work at
@C@Bwork for
@B>Bwork in
><=?work on
CFDHwork out
DH>?work through
@@C@work with
><>>working group
?>?=working on
ABAAworkshop \$
@>?@workshop on
AA>>workshop with
>B@Awrap up
@@@Cwrite #
?CCAwrite a
@@ABwrite and
@@@Bwrite at
AC@Bwrite down
??=:write to
CCACwrite up
@@BEwrite-up on
??>@writer \$
AA>>writing \$
@C@Awritten down
AA@Bwritten up
?>C@x %
F@B@year \$
@@=>year .
?=A@year end
AA>?zone \$
?BBC→ #
B?E?≥ #
`],
  ['ending=', `
=?@?
CKGOable
?@DFage
=??>al
?>@Dance
CEFLed
@?GDence
>?B@er
BG=Cic
?@?=ing
ACBDist
=F>Bity
?=@<ly
?A=Cment
BAE?ness
EE>Aship
=A>Asis
CBACtion
8>BBure
`],
  ['f.counted=', `
E>BA=#
A??B=@
@A@==add
@@D@=after
C>?@=all
?B=?=answer
A?B@=app
@@<@=apply
A@AB=ask
A@B?=at
@@@==be
@@B?=blog
@@@B=book
A@?E=bring
@@>>=bug
A?C@=close
@@B@=collect
??B?=community
B>@B=complete
A@?C=create
B?@?=data
@@===demo
?B@A=develop
@@@==dozen
=>?>=each
A?BA=eight
?B?A=enable
@@B>=end
B?AA=ensure
A>?>=every
@?>C=find
@@9:=first
A?@D=five
A?@B=get
@@B@=give
>??B=grant
@@B?=half
@@=;=hand
??=<=have
@@>>=hear
<>=>=help
@@?D=hire
@AB@=hold
@@CA=host
A@@C=identify
B@@B=improve
=?>D=increase
A@>@=interview
@@=>=introduce
=@?C=keep
?BAA=know
?@=<=label
@@CA=land
@@A>=launch
@@>>=lift
?A>?=load
?B@B=make
@@>?=meet
?BA@=new
B=A==no
DB7B=number
@@@B=onboard
A?B>=onboarding
>?BB=one
@@BC=organize
>>??=pair
@@>==pilot
A@>@=platform
@@@B=podcast
@@>?=poll
@@@B=post
@@BB=present
@@?B=produce
?B?@=provide
@ACB=push
@?BA=raise
@@>@=reach
@@>>=receive
?ABB=record
A@>C=reduce
?ABB=release
A@=>=review
B?A?=run
A@C>=secure
A@C?=see
?AAB=send
@@@==show
@@AB=sign
@@?>=spend
@@B?=stretch
@?C?=support
@@>A=take
@AB?=talk
A@<D=team
@@B@=tenant
A@@C=test
@@<A=three
@@9==total
?AAB=track
A@AD=train
@@>>=twelve
?B>?=visit
@@?>=weekly
@@B>=win
A?=@=work
A@AB=zero
D>?=act
A>B@act>artefact
B?DBact>event
A@?>act>metric
>B@=act>other
A@>>act>own
@??=act>part
A@>Bact>people
C=@?act>thing
BBB@behave
@@BCbehave>event
A@B>behave>metric
AA>:behave>other
@@>@behave>own
???>behave>part
>A?Abehave>people
A?ACbehave>thing
A>@Cdefine
@=>@define>other
?BB@define>thing
C@?Bdown
B@?Bdown>metric
@@A>down>other
AABAensure
@@@Bensure>other
@@>?finish
A?ABfinish>part
B?@Ehire
A?AChire>other
@@@Bhire>people
A@@Bimprove
A@?Bimprove>other
?@>Akeep
@B?Akeep>metric
??>?keep>other
?B?Bkeep>thing
BAACmake
?CHAmake>artefact
A@ADmake>event
@B?Amake>metric
B>=@make>other
>?=Bmake>own
?@@Fmake>part
??>Bmake>people
A>?;make>thing
@?;<open
;=?>open>artefact
A@BAopen>event
A@>=open>metric
CA=<open>other
;==<open>part
?@@Dopen>people
=>=>open>thing
A?ACreach
@@?Breach>metric
A@BAreach>other
@@B?reach>part
@@@>reach>people
A@>@study
?AABstudy>metric
A@>>study>other
@@?>study>part
?@BCup
=>A@up>metric
AA?Bup>other
@@?Bup>own
@@@Bup>part
A@@Bup>people
?AB?up>thing
`],
  ['f.ending=', `
@C@B
>>DDable
??>=age
?A<Cal
==A@ance
=<E@ed
AB@Aence
9;G@er
?B;>ic
<6:=ing
?>?Aist
@;C=ity
BB;>ly
C?@Bment
BC=Cship
<<>Btion
>B@;ure
`],
  ['f.group=', `
AB::0
?A>B1
AACD10
AA?=100
@@BD101
@@@B102
?@>>103
;?>?104
BA:=107
A?A>109
A@>>11
ABAA112
>><=115
@@AD116
B@>@117
ADAA118
@A?B119
@>==12
AA@D121
::<;124
DAIG125
@B=@126
?DDF127
DF@C128
;;C>129
@B>=13
@B@D133
@>=>135
=C:=136
==>@137
<BBA138
=:@9139
BA>A14
@?A>140
=AAA141
?C@B142
?>A@143
@CAC144
@?C@145
@?>@146
?>B@147
@A?B148
=BEC15
AD@B16
ACAA17
A@BA18
CB@A19
@<DA2
AABC20
BBCD21
B@<=22
<=@@23
>=@>24
?><<25
@>A>26
DE?@27
?8C:28
>@@@29
A>>?3
@=A?30
AC=>31
?B?A32
?B@@34
>=@@35
?=@C37
AB>=39
A@>@4
??CB41
@A>A42
@>EB44
AE<=45
AAB?46
A9??47
==B?48
=A=?50
??=@51
ACAA52
?>??53
?>?<54
>=DA55
B?C?56
ABBC57
CA>>58
>?AA59
FCAA6
BABD60
=>=B61
DBC@62
@C?A63
CCCD65
=@>A66
=;BA67
D?GD68
@>B@69
><=@70
B=@@71
AHAE72
@CBC73
AA@>74
A@<C75
@?DA76
?><:77
B?=;79
?BAC8
AE@A80
A@=>82
@CCE84
@BCA85
@?=>86
?A>:89
?>?B9
ACC@90
B@=?91
=<>@92
B?=;93
??<?94
=A;@96
:>@=97
B?B>99
`],
  ['f.kind=', `
A??=1
?>A>10
?>C?100
@DA@103
CCA@106
CC@C108
==>=109
AB@A11
??C@112
@B??116
??C@118
B??B12
?@8;120
@@?>121
CA?=122
A?;<123
@@@>124
=<>>127
>=><128
CF>D129
>?;B13
AAC@131
@>;=133
BB?<137
=<<:139
@?BB14
CA@A140
AE@A145
?=A?149
CCBC157
?>B?158
>?A@159
AA>?16
AB>@162
@B?D17
>AAB171
=>CD172
@>?A173
>>>?18
AC>>180
@B?@182
BB>B184
??BC189
??=?19
A?=>191
>?@@192
>=?>197
?>@>198
BBAD2
?>A>202
><CB204
A:??205
?==;209
@D>E21
A@B@210
AC?@211
?>??212
CAEA214
AB>A215
?ABB216
AD@D217
A=E?218
??CA219
?<D>22
>=B@220
???<222
A>@?224
AABA227
ABBC228
?>CA229
?A>@23
DD<?231
B?>=232
C?A@233
BB?B234
=?>>237
AC=@239
@@DB24
A??>240
@>DB242
B?B>244
?@@B245
?>@@249
BB<<25
?BAB252
B@@?253
?=A;254
>=?=255
>B@D26
CCCD260
;>?=261
@>=9262
>=B@264
>AAC265
@C?A268
@?<<269
@=B=27
AA@>271
@=AB272
?CAF273
AB@?274
AB>@275
@A?B276
?BAB277
BA=>278
>>D>279
?><=281
BBCC283
=:?;284
AD?@286
AA=?287
AE?C288
@CAB292
A>?B294
@B??295
ADAE30
A@AD302
D?@C303
AD?A307
@>=<308
D?D@309
@?@>31
>=DB310
@BCE313
AACA316
@E?B32
@>BA324
A?G@325
AA>?329
AABA33
C@@F333
AB?A336
?A>@339
=?>A34
@@B?340
A?<?342
?B>B343
?>?>344
>D<A345
=;AB347
@AAC350
A>?<353
?>>>354
?@AB355
?>=@357
A?D?358
@AAC361
?=A@363
@A?B364
AB@B367
@?BA369
@?>>372
F>@=375
@AB?379
?C@?38
@AAD381
>???383
==:<384
@B78388
@AAC39
B@B?393
CDA@394
@>A@396
AB@?397
AAAB398
BBBD40
@@@B400
;<>>401
>C@E402
AB>B403
AB@A406
AAB=41
@@@B414
CCAB415
AB@B416
B??:419
AAB<42
@@DA423
AD?D428
A@>>429
>==>43
@??=436
AA==44
@@@B442
ABAA448
?>A?452
>>B@453
?>>@454
@@BA459
@B?@46
>?A>47
A@B@470
AABC473
?B@@475
AD@A48
?B@@482
>>@=485
?>>>486
@>EC49
AA<>494
<:@:496
A=;9497
>?>@499
@>C@500
?>@B502
A?@>505
B?<<506
ABA@507
?AAB508
><?=509
AA?=51
BBBB510
>BAD512
@ABC513
@<E=515
>>DA516
AB?@52
BC;?526
A?@>527
@BAA53
@C@C532
A??>533
AAAB535
@AAB538
>>BC54
>>;=543
=@@B544
@@CB545
@@AC548
C?AB55
AA=?551
<==>552
ACAC553
>=B@555
AC?@557
=>>=558
@?@>560
BE@B562
AD?A563
EC?@565
ADDA567
BB?@568
??A>570
??>=572
@A;?573
>A@B578
?@==579
?=@?58
@@DD580
AC@@582
@>A=583
@?>@584
>@AA585
??BD587
A>@B588
@?BB589
>@AA590
@A?B592
BDB@593
>==<594
@?BA597
@B==598
??:>6
?>>C61
>?<<62
@>>@63
<=AA65
AB?B66
;>??67
@D>A7
?>A<70
AB?B72
<=<;73
=BDF74
==EA75
AC?>76
AC@A78
A?>?79
>>??8
FB>?85
C<==88
B@>@89
;:A?9
@@B?91
ACAA93
>?BD94
>9@>95
@@DA96
AB@B97
@@>>98
AA>>?
`],
  ['f.noun=', `
>???
A>A@Tops
<=BAact
AD:=animal
<>>=artifact
;<>?attribute
CD=?body
@BFEcognition
89@>communication
CDCDevent
CB>Afood
:?EFgroup
><BAlocation
==B>object
??>?person
C@AAphenomenon
A?DBplant
BB>Apossession
@A9<process
D;C>quantity
BA?=relation
?D?Eshape
><?Estate
?<BEsubstance
BF>@time
`],
  ['f.uncounted=', `
B?B==#
E?C==@
B@AC=add
@AAC=admin
@AAB=agree
>>@@=annual
A>@?=any
?>@B=archive
>;@<=are
>=><=ask
?>??=assist
?@DD=audit
?@@B=automate
?=>>=back
BD?A=baseline
AB>>=basic
A@=>=be
??BA=become
??===benchmark
AB??=beta
??@C=better
@@AB=billing
@B@B=block
@DA@=bring
@>@@=broaden
>@@A=budget
?>D==build
@@AB=call
@<B?=can
??>==carry
AC@A=chart
=;><=clean
BA@@=clear
><B@=clearer
?>AB=cli
@A@B=close
??B@=cloud
>>>>=coach
??>>=collaborate
?>=<=collect
AD@C=come
@A>>=communicate
BD=A=community
?@@B=compile
?@=<=complete
@C@A=conduct
AB@A=configure
AC?>=consult
?<=<=continue
?>A@=contribute
AB@B=contributor
AB??=core
?>A?=council
@CCB=create
==A?=customer
?<B@=dashboard
?@;<=data
ABAB=decide
AB@A=decision
@BAA=deliver
@BAD=demo
?A@B=deploy
AB@A=describe
?A=>=design
B?>@=develop
?>D?=developer
ACAB=devise
=;=:=discuss
CCAB=document
DB@A=draft
AB?A=draw
??>>=drive
A?=>=eat
A>CA=enable
???>=encourage
;?A>=ensure
ACCC=establish
@?@==everybody
?>C@=everyone
?>>==experiment
AAAB=explain
=<<;=explore
@A@B=feature
<;C==fewer
?@B@=field
CAA@=fifth
@B?A=fill
AE<A=find
AB@A=finish
>=>==follow
@>@@=form
?==<=gather
AB@A=general
>@A@=generate
AB??=get
>>>>=getting
BB@B=give
AB>?=go
@>B@=grow
AAAD=hand
?@CB=have
@?@B=help
BDAA=hire
?>A?=hiring
CBBA=hold
AC@B=hook
B@?>=host
>=BD=how
AB@A=icon
BB?>=identify
@A@C=implement
==C@=improve
?@>?=in
>@BA=increase
@A@B=insert
AC@B=install
CF@B=integrate
@B?A=internal
?B@@=introduce
@ABB=issue
@A?>=joint
B?@==keep
?>AA=kitchen
ABAB=know
D@@A=landing
AC=A=launch
AB@B=lay
@AAB=lead
AB@B=leaflet
AAC@=learn
@B@A=learning
??B@=less
BA?B=let
?@>>=live
>>A?=look
>=FB=make
?BAB=map
@@@>=marketing
BB?==measure
BB@?=meet
@A>@=member
AC@A=mock
???>=monitor
<<>==more
G@C==n
==AB=next
C>A>=not
?>C?=nps
<>F?=number
?>??=offline
??C@=okr
@?=>=once
CA;;=one
?><;=ongoing
A@BC=opening
AC@@=order
AB>>=organise
@@>?=paper
=<?>=participate
ACAC=partner
?@BA=pay
?>B?=people
==>==plan
?>?<=platform
>=<;=play
@A@B=plugin
@?=<=podcast
?>?>=practise
AC===present
AC@A=press
@@@C=pricing
><E@=product
?>??=proposal
=<?<=provide
@C?@=publish
@?>>=put
AC>?=python
?@>?=raise
?>??=read
@?@>=reading
>>??=recruit
>>B==reduce
>=??=regular
C@>?=release
AB@@=remove
AB@A=replace
??>>=research
>=ED=review
?>>>=roadmap
@A@B=roll
AB@B=rust
@A=?=sale
B@@@=schedule
@A@B=scheduler
??>B=search
?>@A=secure
><>>=security
AC?A=send
>>?>=separate
A>AA=service
?@DF=session
=AA>=set
ABAB=settle
ACAB=shared
CD?C=ship
BA@A=show
@A@B=sign
@@BB=single
??A>=site
@??>=sketch
@??B=smoother
==<==some
??CD=spend
@@B?=squad
?=A?=staff
=@>>=start
>>?>=stay
?>AD=streaming
>=A?=student
CD@A=study
B@@A=submit
@ABA=successful
>>@B=support
@EAA=survey
BCB@=sync
?@=<=take
?>>>=talk
?AC@=target
>>G>=team
@?>>=test
>=AA=testing
?AAB=there
=:=;=tidy
>==<=tinker
@B?A=together
?=><=track
A>>?=training
AB@A=treasurer
ACBC=triage
@ABA=try
><=;=understand
B?AA=update
AB@@=updated
@@<?=use
@?BA=user
@@BA=visual
BABC=volunteer
@@?>=walk
@@B@=warehouse
><??=watch
@A>@=water
@@B@=website
AB?@=weekly
B>@?=whole
@>A?=widen
AC>C=win
@A>?=winter
@CA@=work
BB@?=working
A?=>=write
ADAA=x
@?<<=xx
<?66act
AC>Cact>artefact
@B@?act>event
@>=?act>metric
A=B?act>other
??@>act>own
?B>?act>part
?A<9act>people
>A<Aact>thing
>@?Bbehave
?BACbehave>artefact
>=@@behave>event
DB=?behave>metric
BBA?behave>other
ABACbehave>own
AEADbehave>part
>=>?behave>people
:<BCbehave>thing
DF<Adefine
@BABdefine>event
@BABdefine>metric
A;:9define>other
AB@Adefine>own
@BA@define>part
BE@Cdefine>people
@B@Bdefine>thing
<<E>down
=<C?down>metric
@@DAdown>other
@?=?ensure
?>:;ensure>metric
>>CBensure>other
A@@Bensure>people
CD@Bensure>thing
@G=Afinish
AD>=finish>other
@C@Bfinish>thing
ABAAhire>artefact
@?@>hire>other
?@B@hire>own
?>AAhire>part
>?@Ahire>people
AC@Ahire>thing
=?=@improve
?=?Aimprove>artefact
@@@>improve>metric
?@8=improve>other
>>?@improve>part
??@Dimprove>thing
@?@;keep
?>?>keep>artefact
EBBAkeep>metric
>?B@keep>other
>>=<keep>part
>???keep>people
???=keep>thing
?B?Amake
AB@Cmake>artefact
AG@@make>event
>?D@make>metric
?>:;make>other
BCB@make>own
@=@?make>part
@=@@make>people
BGDJmake>thing
:;<:open
ACBBopen>artefact
@?@9open>metric
=?=Copen>other
=@?@open>part
=;?=open>people
<==<open>thing
BBC@reach
>>CAreach>metric
DAA=reach>other
@B?Areach>thing
@@<;study
@?=;study>artefact
DG=Astudy>metric
?@@<study>other
?;=7study>part
@?=<study>people
=9>@study>thing
=;A=up
@@=@up>metric
?<A<up>other
@?C@up>people
`],
  ['f.verb=', `
>@DD
BD?>body
9<@@change
=?==cognition
=??Dcommunication
<=BAcompetition
FF<Aconsumption
@B>Acontact
A>>Acreation
??HBemotion
B?AAmotion
A998perception
>?<?possession
@>@Csocial
=:<;stative
?@DBweather
`],
  ['f=', `
F=C?#
E>B@@
AA?Baccessibility
A@BBachieve
BA@@add
@AACadmin
?<=9after
@AABagree
E=?@all
?B?Ballow
@?>?analytic
>>@@annual
?@<=answer
@=@?any
A?C@app
@AB@appear
@A<@apply
@AABappoint
?>C@archive
>;@<are
?=>>ask
@@ABassess
?>?>assist
A?D>at
@A?>attend
@@BAattract
>@?Cautomate
?==Dautomation
@?BAaverage
?=>=back
=B?Bbacklog
BD?Abaseline
AB>>basic
A?=:be
??BAbecome
?>>>benchmark
@B@Bbest
AB@>beta
>>?Bbetter
@@ABbilling
@B@Bblock
@?C@blog
A?B@book
?=A?branch
AC@Ebring
@>?@broaden
>@@Abudget
@@>?bug
>=C?build
ABA@cache
@A>=campaign
@<B?can
??>=carry
@@>=chao
AC>Bchart
?@@Bchat
@??>check
?>B?claim
=;><clean
BA?Aclear
><B@clearer
?>ABcli
@?>>clinic
AACBclose
??B@cloud
>>=Acoach
??>>collaborate
@=><collect
AD@Ccome
@@>?comment
@A>>communicate
AC>@community
@>><compare
@@@Bcompile
A>=>complete
>=B?component
AB?@conduct
AB@Bconfigure
AC?>consult
?<=<continue
AB@Bcontributor
@>A?conversion
@?>>cook
AB??core
?>A?council
@CAEcreate
>=B?customer
A?B@cut
@?C@daily
?<B@dashboard
A?<;data
ABABdecide
AB@Adecision
ABBBdeliver
@B>@demo
?ABBdeploy
AAACdescribe
?A?=design
AA>Adevelop
?>D?developer
AC@Cdevise
=;=:discuss
AA?Cdo
>AAAdoc
CCABdocument
?>@Adocumentation
?A@Bdonor
@@@=dozen
DBAAdraft
@C@Bdraw
@?@=drive
?>>>each
A?;<eat
A?BAeight
>=A>email
@@BCenable
???>encourage
B@C?end
@@>?engage
=>B?ensure
@?BAenterprise
ACCCestablish
???>evaluate
A@BAevent
A>?>every
@?@=everybody
?>C@everyone
@@?>execute
A@@>exit
?>@>experiment
><==explore
BC??facilitate
@?==feedback
<;D=fewer
CAB?fifth
@B@@fill
@?@>finance
BC:Dfind
AB@@finish
A?;;first
@@@Bfit
A@@Cfive
>=<<follow
A@=9for
@>C>form
BA@@forty
>?@Aforum
@@@>found
AB??foundation
?=>;gather
AB@Ageneral
BA?Aget
?>><getting
BBABgive
AB=?go
??@Cgrant
A>CAgrow
@A<?growth
@@B?half
AA>?hand
A@BAharvest
??@>have
@@>>hear
<==@help
BD@Ehire
?>A?hiring
BCCAhold
AC@Bhook
B@B?host
>=BDhow
AB@Aicon
BA?Aidentify
AAACimplement
ABB@import
?>CBimprove
BC@Dinclude
:??Eincrease
@A@Binsert
AC@Binstall
CF@Dintegrate
A?@Bintegration
@B@Ainternal
@@=?interview
@?@>intro
?B=>introduce
AB@Ainvite
@BBDissue
@@BAit
@CACjoin
?>AAkitchen
@DBBknow
???=label
A?DAland
D@@Alanding
?=A?latency
AC>?launch
AB@Blay
@ABBlead
ABAAleaflet
BAC@learn
@B@Blearning
?>@@legacy
@@?>legal
?=>=lend
??B@less
@A>>lesson
BA@Blet
???=library
@?=>lift
@@@Bline
?A>@load
CD@@loan
@@@Blocal
A@?>log
AC?@long-term
>>@?look
>>C@lose
=?FCmake
?>A@material
@?C?mean
BB?=measure
@?B?median
BA>>meet
@A>@member
@A?Bmigrate
@@@Bmigration
AC@Amock
<<?>more
@@?>most
?@BAmy
F?B=n
@>B?name
?B@@new
@>BAnewsletter
==ABnext
B>A=no
C>>=not
??D?nps
@@=@number
AAA>obtain
?=@?offline
??C@okr
@B@Aold
@@BAon-call
AB@Donboard
A@A>onboarding
@?=>once
AA==one
?><;ongoing
B?B>open
A@?>opening
ACA?order
@?B?organic
AB?>organise
@ABCorganize
>A?Aowner
?>?@pair
@??=parish
=<?>participate
ACADpartner
?@B@payroll
?>B?people
@@>=pilot
==??plan
A?@Bplant
@==<platform
>=;:play
AB@Cplayground
@?==plug
@A@Bplugin
A?=>podcast
@A=>poll
A@?Bpost
@@>@postmortem
?>>=practise
AC?>present
BB@Apress
@@@Bpricing
@@BBprint
A?@Bproduce
=?DAproduct
=;E@project
??>Bpromote
<>><provide
AC@@publish
@@CBpush
@?=>put
AC??python
CAA?quarter
BA@@quarterly
A@>@reach
>>>@read
??><reading
@@>>receive
>>>@recruit
?>?@reduce
AAABrefresh
?=??regular
AB@Aremove
A>@Arepair
BA@Areplace
A@@Cresolve
@A?Bretention
?=BBreview
?>=>roadmap
@??>role
AAABroll
@A>>rotate
C@@>run
AB@Brust
A@?>sale
>@@@sample
C@=<schedule
@A@Bscheduler
@@>?screen
?>C?secure
==>?security
A?B>see
@@ABselect
@@C@sell
AD@Csend
>>?>separate
@>AAservice
?@DFsession
>??=set
@CABsettle
ACABshared
AB@Ashift
CD@Dship
BA@>show
@@ADsign
@@BBsingle
???<site
@?>=sketch
@@BAsleep
@??Bsmoother
==<>some
@@<;source
??BBspend
AC@Asponsor
??@Csprint
?=A?staff
=@==start
?>?>stay
?>?>steward
?>ADstreaming
A>@?stretch
?>B?student
CD?@study
B@?@submit
@ABAsuccessful
>=CAsupport
@EABsurvey
A@>>swim
BCB@sync
?@;=take
>?A=talk
?AC@target
?>CCteam
@@C?technical
??@>template
A?>@test
>=ABtesting
?AABthere
B?>@three
>:=;tidy
>==<tinker
@B?Atogether
@@9=total
>>>>track
><=>train
A>=>training
AB@Atreasurer
ACBCtriage
><?;tune
@AACtutorial
A@?>twelve
?B?@two
><@:understand
B?@Bupdate
AB@@updated
>>A@upgrade
@@<>use
??CAuser
AB@Cvalidate
AB>>visit
@@BAvisual
BACCvolunteer
@@>>walk
@@@Bward
@@B@warehouse
><?>watch
@@B@website
AB>>weekly
A@B@weigh
B>@?whole
ACAAwin
AB>@work
BB@@working
AB??workshop
>C@Awrap
B>==write
BD>@x
@?<<xx
EADAzero
`],
  ['h.ending=', `
?C?Cable
<?<>age
@>>Dal
?:A@ance
CH=Ced
@=F=ence
BB?Cer
AE@Cic
896;ing
D@ABist
9<HAity
@A@:ive
>@?@ly
<;@@ment
?>@>ness
?B@Bsis
==B>tion
>>CFure
`],
  ['h.group=', `
CBAB0
@B>A1
??C@10
==>>100
@@AB101
BB@A103
?@?=104
>=C=106
CCCC107
@@CA109
@?BA11
B?B<110
?>?@114
@@DB115
B@A@117
>==>118
@@@B119
GFA=12
@>>@121
?@<>124
?>>>125
>>?>127
@B;=128
B??>129
=?DB13
@CAB132
?@BC136
<=AB137
AH<G138
>ACA139
@=@@14
<=@=141
B?@@142
@?B>143
>@BB144
B@@=145
BBA?147
AB?A148
@?CA15
C@AA16
AB@C17
A>@A18
?@?C19
BD<>2
@@E@21
AB@A22
>@A>23
CC@D24
>>@>25
AC<>26
AA=@27
A;<=28
=;@@29
AC?A3
BC=?31
?A=A32
@B@E33
@>D>35
>@AA37
>>BA38
BDA?4
?=??41
BD?C42
<?A?43
@>BA44
B?<>46
C?@@47
ACA@48
@@AD49
@@FD50
<<@A51
@?A=52
@BCC54
>@DB55
DECB56
@@B?57
@B=A58
=>A>59
?@BD6
=@C@60
AD>A61
B@@@62
AA==63
FECF65
>?A=66
>>E>67
:<=A68
AAB@69
?A8=70
AB@@71
>?BC72
CD@A73
@>??74
?>==75
CE=@76
<>?=79
@>??8
><CD80
=:A981
>><?82
CA>B84
?>@;85
>??@86
=AAB89
@AA>9
?>??91
??BF92
@>AA93
>=>=94
A@?>96
>><<97
?=@B98
`],
  ['h.kind=', `
AB@A0
DC>A1
><=;10
?>B@100
@@@B103
??>?104
DA@C106
CDBE108
??B?11
@?@=118
BB>A12
AE=B120
<A?A121
>?=>123
AB@B125
@>AB126
>>D>127
ABA@128
?A=C129
=<=:13
@>??130
ADAA131
@B@E132
@AAB134
AAAB135
?C??137
AACB14
A?B?140
@=CA145
><C@147
>=AA149
CB=;15
>>BA152
@@B@155
B@?@157
BD@?158
<:?A159
BA=>16
?>=@163
?=>>166
B?A@17
??DB170
=<@=172
BC@A173
AB?@174
AAAB18
@>=<184
@@@B185
??B>189
>A?B19
?B@@191
?>BA192
=<@@193
B?@?197
?>@A198
?>>;2
@?=?20
@===202
@A?>203
AB?@204
B?@A205
A@?>208
A>?=209
AA=>21
C>@A211
=>;>214
?B?B215
ADBD216
A@;?217
?;AC218
@@>>219
?@AG22
@?B?220
>@@=222
CABA224
@@B?228
@=@<229
@B>A23
@AAB230
BB<>231
@A>=232
ABAA233
?=@=234
=<D@237
BB<>239
@BBA24
A@BA240
?>B?241
AABC242
AE@C244
@C?B245
><A<248
B?@@25
@@BB250
BDAB252
AABB254
BA@A258
=>A<26
FECE260
?A;;261
?>B?262
AA>B265
@>?=268
>B:?27
@>@?271
=>A@272
AABA273
BD@C274
AD??276
=?@C277
>=?<278
AA?>280
??BA283
?=A=284
@C?>286
A<>;287
AA>C288
AD>>292
@?B@293
>>BB294
@?AB295
BC?@298
?=BB299
AAAB3
>?<@30
BB@D300
B@@>302
<<>?303
?@=D306
@@?<307
>?DD309
?CDC310
@CD@314
@>@>316
?>B?318
BBBA32
?>@C320
B@AA321
?>AA322
@B=>323
><A?324
@@>?325
>=A@326
@?>?328
AABC329
>>C@33
?;>>333
@@>>337
?@@=339
BAC@34
?B>>340
>?>?342
>C?B343
@BB?344
@@BA346
AB@A347
@>?;353
C?B?354
@@><355
>>??358
?>AA359
@B@?36
A>@@361
AC@@363
AABC364
@BCA366
?>?>367
?B?B371
?>?C372
@?C@373
=??=374
DAD@375
@@CB376
>>==38
>A?@383
ABAB384
AB@A386
><C@387
><;9388
?=@B392
D?CA393
@C?C394
@B>?396
AB?A397
?BA@398
?@DA40
ACAA401
@ABA402
AB@B404
@A?C406
;@@?41
ACAC411
@A@B415
B@A?416
@@>=417
B?A@419
@@>@42
AAB@423
?=C>424
AC@D428
A@=>429
BBAC43
@B@A439
B@C>440
@@<=441
BA@@442
>?=@443
?>A@445
=@BB446
?@@C451
??BB453
>@=>454
?>?@456
?>BA46
@A?B466
?=??467
A@?D47
AAB?470
@>>?475
><B?481
AAA>485
?>?A493
><>>494
@>=>496
B@C?497
BB?B500
@?AB502
A?BA503
?>@?505
===;506
@@>A509
CC>@51
@?B?510
BD=>512
AABE513
>=?>514
DB@A515
@=@=517
<=C?52
@A>C522
?>@B526
>@?<527
>?A?53
BA?>530
>@?>531
@B@A532
BB>A535
=?CA538
@C@A539
??@<54
?@?<541
@E?C542
??><543
>A>B544
BB?G545
BE?A546
??B@548
@@>@549
AB=B551
??@<552
CABD553
<;?=555
BD=?557
?>>@558
??>?561
AB?@562
?>AC563
??>?565
AAAB568
@@B?569
?>?=57
?@==570
AB@A573
BD<=574
@?B?575
AA>A576
?B?B579
?BAD58
CC@A580
AA>?582
DC@;583
A@BA587
==AB588
?>A@59
AB?A592
CDBB593
@CBC597
?;;?6
?>A?61
>;B>65
>=A=66
>=<:67
?>BA7
@A@B70
@AAB72
@D=>73
GEBG74
@@CA75
BA??76
=;A@77
@ADB78
?C@=79
AB?B8
?>BA80
@?B@82
@?C@84
@=AA85
@BDA88
@A>=89
>>@>9
B@?>92
AB@C93
DA@>94
AC?F95
AA@B96
??>=97
?=>@?
`],
  ['h.noun=', `
??DATops
B>=@act
>=CAanimal
A=DAartifact
:<A@attribute
>@BAbody
>?=?cognition
BC;@communication
<?<?event
>B<;food
8=FCgroup
BC?Elocation
BBACmotive
ECAAobject
@B@?person
>>>@phenomenon
@@?<plant
@DBIpossession
><=:process
BC?@quantity
=?E@relation
=>B?shape
8;;Dstate
AC<>substance
@;@>time
`],
  ['h.verb=', `
>??A
A?@Bbody
9;DGchange
@@@Bcognition
@@CBcommunication
?>>=competition
A?B@consumption
<<A@contact
CA?Acreation
><?=emotion
:D=>motion
=>;:perception
A@A>possession
???Csocial
@?@Bstative
AABBweather
`],
  ['h=', `
D=?@#
=@?C@
@=D@able
AACBaccepted
C?@@according
ABDCaccount
?>?=accuracy
?=B>act
?>@?active
@A==activity
AB@@admin
??C>adoption
@BACagenda
@@?Bagent
ABACagree
@AABagreed
BBA@agreement
=<?>ahead
@@?Balarm
>A>Aalert
AC@@alerting
AAA>all
?B@Banalysi
@AA>analyst
AC@Aannouncement
?=EAanswer
A@@=answered
?=??api
@BABappear
ACB?application
?>>?applied
?>><apply
B?@Bappointed
@?C@approach
AC@Capproval
AB@?architecture
><C@archive
?>?=around
B@B@arr
?=@Barticle
@B?Aasset
@?B?audience
@B?>audit
AB?Aautomated
@AABautomatically
><?Dautomation
AB@Aavailability
>B?Aavailable
BA>=average
@?==awareness
><?@away
@A>=back
>C>Dbacklog
?B?@bank
>>B>based
BC@Cbaseline
BC??basic
B@B@benchmark
@>@Abetter
??B?bill
ABABbilling
@@>?block
@?BAblog
AB@@blueprint
AB?@board
@A>=book
?BA@booked
?>CAbooking
>>?Abox
?>A?branch
C>@Bbrief
ABBBbring
@@?Dbudget
BCBCbuild
?>=<building
?>A@built
@@@>bylaw
BA@?call
@@;:campaign
=;@@candidate
BA@Bcard
?>?=carry
><@?certification
B@B@certified
??ABchange
BC@Bchangelog
>=A>channel
@@:6chapter
@A?Bchart
?>=<chat
AA>?check
@@>>check-in
B@?@checked
@B@Achoice
@@BAchoir
>=A@ci
?>C>claim
?=?>class
?=ADcleanup
=@BBclosed
@AA>club
?>B>co-op
ACABcoach
BB?Dcode
??>=collaborate
A@?Bcollection
@ACBcome
@@>=comment
?>CCcommunity
??B@complaint
@ABDcomplete
@A9;completed
A>B?component
BC@Cconcept
@@?>consistency
@?=>contact
A@@>content
??==continue
AB?Dcontract
@@>>contribute
??B@conversation
?>A@conversion
@?BAcope
<=B@cost
>>ABcount
A@ABcourse
@@?>cover
AA=Ecoverage
B?@Acreate
@@>Acrew
@?@>csat
?>A>culture
AA?Bcut
AB>Bdaily
>:@@dashboard
AB@Adata
@@@Bdataset
@@@Bdate
>>;<day
>>@>deal
?>@Adebt
@AABdecide
AC@Bdeck
@@DFdelivery
BA=:demo
>A=<dependency
ABCAdeploy
@A?Bdeployment
BF?Cdesign
A@?Bdesigned
AA>?dev
@??Bdeveloper
AB>@development
@?=>dinner
AA@Bdiscount
?>?Adiscussion
AC@Adiversity
=?@Bdoc
ABA@document
><@Adocumentation
BCCCdone
>>B@down
>?@@download
CE??draft
@?B@draw
BA>?drill
@@DBeach
>>B?easier
>@??editor
BD?Aemail
AB@Aenabled
?B>Aend
???Cendpoint
B?A>engagement
@>??engineer
@?><engineering
>>B@ensure
??>Aentry
AB@@environment
@?>>episode
@@ABessay
?>@@event
?>A@everyone
?=@@example
@@;=exchange
@AADexercise
@?@>experience
>??>experiment
@@@Cexplainer
@BABexport
AC@Bfaq
@?B@faster
A@B?fee
@@ABfeed
?><;feedback
><?>feel
B?A?fifth
BAA@file
@@@Bfiled
@@>?fill
CDAEfinding
@@BAfinish
?B>Bfinished
?>B?fix
=>CCflow
@@A>forecast
BB>Aform
@@BBforum
CB?Bfound
AB@@foundation
A@B@four
??C@friday
@AB@functionality
B?C?game
AB@Agate
@>?<get
A@;<given
@B=@go
AAABgoal
A@BBgoe
@B<<gone
??>@grasp
BBA?group
?>A@grow
@?=>growth
@A<>guest
BDBDguide
AB@@guideline
?>>=guild
A@A=hackathon
A?B?half
@D??hall
?=>@hand
@@BChandbook
@@>Fhandling
?=B<have
@@B?health
A@>>held
@??>help
@A@Bhire
???>hiring
@@?Bhit
@@>?hold
?>@Aidea
>>B@image
BB@Bimplementation
;8BAimprovement
=>B?increase
@@?Bindex
ABAAinstall
BAABinstead
@<ADintegration
AB@Ainterface
?@=?interview
?B@@inventory
@AABinvoice
@A@Bissue
><B>it
A?B?item
@@BAjob
@B@Bjourney
@?@>keep
@@CAkg
@@>Akind
@B@Akit
@@BAkm
?CBAknow
>=C?known
??AElabel
@B@@launched
@@A>lead
AB@Cleaflet
AB@Alearn
A??Bleft
??B@less
BD?Aletter
AB@Alevel
@@>:library
AA>Blicence
@B@Cline
@@?Blink
??@Blist
CDADlive
AC@Alog
AA@Blogging
@@CClogin
?AC>logo
>=E?longer
>=<=look
??B@made
@@ADmanagement
AB@Amanual
?A?Cmap
AD??marketing
@>??material
A?ABmeasure
@A=>meet
???=meeting
@A><meetup
@A=Bmember
?>A@mention
>A?Amenu
AB=Amethod
@@ABmetric
B?@?minute
?>@Bmode
??>=model
CD@Bmodule
ADBCmonitoring
B@??month
B@@>monthly
??<<more
@@>>morning
@C>Emove
@B@Amoved
@AB@name
??>=need
@?C@network
A@@>newsletter
@A?>night
?B@@node
>=??note
>>?@now
@?D?nps
A?=Dnumber
@B@Aoff
@?>@office
AA<=offsite
?>@>often
@??Conboarded
@B?Aonboarding
@@>>once
CB?Bone
B@@>online
AC@Copen
@AACopening
AB@Aoperator
@?=>opportunity
?@>?option
@>B@order
BD?Aorganization
CBDDout
@B@Aoverview
@>??owner
ABA?package
@AABpage
@@?Bpaid
A?CApair
@@ACpanel
@BBCpaper
AB@@parent
>?>>part
=<>>participate
?@CAparticipation
>=><partner
@ABBpartnership
?>A@path
?>C@pay
AC@@payment
>;?>people
=>A?percentage
A?B?performance
@@BApilot
@@?>placement
>??Bplan
?>@@planning
>>C=platform
>=<<play
A@BAplugin
@><;podcast
AD@Cpoint
?@?>poll
@?BApool
?=??portal
A@A>post
@ABAposter
@@>@practice
?>?@presence
>>@?present
@A@Bpreview
@@B@price
@@BBpricing
BC@Bprocedure
@A@Bprocess
?@B@profile
@AABprogram
@A@Bprogramme
>=BDprogress
?AC?project
=:?<proposal
??>@protocol
?C@Eprototype
AC@Apublic
?C?Apublished
@>A?pupil
?@==put
@A=>quality
B@?@quarter
A@A=query
AB?=questionnaire
ABACrange
??B?rank
@=BArate
@@B?rating
A??9read
@B@Arecord
B?ABrecording
?>A?recruit
@@DBregular
@@>@regularly
ECCGrelease
?B@Areleased
@@BBrep
@@@Brepair
>ECArepo
>@@Dreport
?>??requirement
?=@Bresearch
B@?>reserve
??@>resident
@@B?response
AC?@retrospective
?>AAreturn
A<?:review
@?ABreviewer
?>A@rework
@A?Brid
@@@Brig
@B@@right
@AB@risk
>?@Broadmap
?>A@role
@@>@rollout
>?AAroom
AB>?round
B@>?roundtable
BBACroutine
AB@@rule
AB>Arun
AA>>rust
<;@>sale
@@@Bsample
@?B?saved
???=saving
??@Bsay
B@@Aschedule
@B>@scheme
@@BAschool
@B@Ascorecard
AA::screen
@A>Asdk
@@>=search
@?CAsee
AB@Bselection
?=B>sense
==A>sent
??@>server
@@E>service
@??=session
>??@set
<8B?setup
>>AAshare
AABBsheet
@?@>shelter
?CAAshipped
@??Bshop
@B?@show
@A>>shown
@A?Csign-off
B?@Bsigned
@?>=sit
B@@?site
@B@Aslide
=>A@smoothly
AA@Bsolution
@@><song
A>B@sooner
@@@Bsort
@?>=sorting
>>@>source
>?AAspace
@>A?spent
??ABspike
AC@Csplit
@?BAsprint
>=?Csso
?>A@stand
AB@Astatement
@@?Bstation
B?@>stay
??ABstory
@ACCstrategy
@BBGstudy
@AACsummit
AA>@supplier
=:@Csupport
?D=Asurvey
AC@Aswitch
CDBBsync
?=>?system
??>>table
AA?Ctake
A@>=talk
?>A?tally
?@ABtarget
@?@>task
@@>=tasting
?>CCteam
@@@>tenant
@?@>term
>?::test
?=A?testing
AB?Atext
BB@Athe
?@>?there
?>ACthing
>==<tinker
@<B?tool
?>AAtooling
ABABtoolkit
AA>?tour
=<?:track
@?A>train
@A?=training
?>?@trial
?>A>turn
@?C@turnaround
>=?@tweak
@@>@twice
=??Btype
?>?>understanding
B<@?up
??>@update
@@?>updated
?@ABupload
@?B@uptake
??C>uptime
??C@us
AA?Busage
B@B?use
@?B?value
AB@Avendor
?A?Bversion
@?BEview
?>?Bvisibility
C@?>visit
@@?>volunteer
AA;=w
B?==walk
@@==walkthrough
AC@Bwarehouse
>D7<we
B?B@webhook
?@GJweek
@B<<weekend
><C>well
@@CAwidget
?>@Awiki
@A?Bwin
@B@Awindow
?F@Fwork
@@B?workflow
>>=<working
AA=>workshop
@=<9write
AB@Bwrite-up
CEADx
`],
  ['noun=', `
@B=<Tops
>C??act
EEBDanimal
@BEEartifact
AC@Aattribute
B@?>body
<>==cognition
DFADcommunication
FCEDevent
@@B@feeling
BE=>food
@BABgroup
DDAAlocation
BE?Dmotive
AEBFobject
BEBEphenomenon
EG=Bplant
>B?Cpossession
;B??process
LFCBquantity
?BEDrelation
EDEEshape
CFBEstate
@?DBsubstance
DE@>time
`],
  ['o.counted=', `
>?@@act>act
A@BAact>communication
A@BCact>event
A@=?act>group
B@>@act>person
??C?act>time
@A>?behave>
@@B@behave>attribute
A@B@behave>cognition
A@><behave>communication
@@BBbehave>location
@@>@behave>person
>?CAbehave>time
A@A=define>
@@>Bdown>attribute
@@=Afinish>
A?>=finish>communication
A?D?hire>
@@?Bhire>person
A@?Bimprove>
>?>@keep>
B?A>make>
AAD<make>act
>??Amake>artifact
@@@>make>attribute
=B>Cmake>cognition
?C??make>communication
>@>Dmake>event
AA>Cmake>group
A?B?make>location
@>BAmake>person
A?A=make>possession
>B?Amake>quantity
?A?Bmake>state
<<BEopen>
@@>>open>attribute
B@ABopen>cognition
@BB@open>communication
@?=?open>person
@@>Breach>
@@C>reach>communication
@@=?reach>person
@@=?study>
@AC@up>
BAB@up>attribute
?B@@up>cognition
@@B?up>communication
A@?Cup>group
??>Bup>possession
@@?Bup>quantity
@@>>up>time
`],
  ['o.group=', `
EEDC0
@@=<1
?>A?10
;=;<100
??@D101
@=>@103
CA>;104
>=B=106
?B?@107
AA?D109
@@B@11
B@B?110
@@AB114
ABA?115
=@@>117
<;>?118
C>;=12
>;B@121
CA<@124
@A>?125
B??>126
@B>?127
@A:=128
B@B@129
=?DA13
?ABB132
A?=<133
@A?B134
AA>>135
@=D<136
><@;137
>;C>138
@EBE139
@>C@14
@??;140
>B@A141
DA??142
>=C=143
@BBB144
B@?:145
>A?D147
AB?A148
?ABA15
@=E?16
@?<>18
>>DC19
?=CA20
=>B?21
>B?B22
<??>23
CB@A24
?<BA25
AB;=26
DC;<27
A=@:28
??B<29
CE<C3
><>=30
A?=<31
BE@?32
?@@C33
@=A@35
ACFE37
?>A?39
AAA=4
@=@?41
BBB@42
@A?>43
@A@B45
A?=@46
C>??47
@E@@48
AAAC49
>?BD50
@E?B51
AA;<52
@@B@53
?A@B54
?DAD55
@A@>56
?>AA59
CE@A6
=?CB60
AC=<61
@B>B62
AAAB63
?A>?66
BB@?67
:<>>68
@@E@69
BB?A70
CDAD71
ACAD72
BC@B73
A@?>74
@?C@75
BE<A76
B>D=77
>A?>79
@@><8
?>BA80
=;:<81
=?>?82
?>B?83
@=C?84
?A;@85
?B?C86
AEAB89
AD@@9
?A?>90
AD<?91
@?BA92
@>A@93
;>CC96
<;=<97
?=@B98
@CBB99
`],
  ['o.kind=', `
AC@B0
@BAB1
><=910
B?AA100
AABB103
B?>>104
CAAC106
@@AB108
>=<8109
>?<>11
@>C?116
@@<=118
CC@B12
?>??120
AE<B121
?=>@122
??>>123
@BBD124
@?CA126
?ABC127
ACBA128
=A>@129
??@>13
??>>130
@BA?131
?@@C132
AB=B133
@AAC134
@@AB135
ADCC137
B@?A139
??BD14
@=C@145
@DAB147
>=B@149
AA9<15
@@B@155
BD?>158
?A?=159
A?==16
?>CA161
?>>A163
><;<166
A@B@168
A@A>169
CB>@17
@?DD170
?>?B172
BDCB173
AB?@174
@@>?176
?A?B179
AAB@18
>>CA182
@>?=184
@?@B185
??@=189
??>;19
@D?C191
>@AB192
BAAB197
?>?@198
CB?B2
AA=@20
@>B@201
BB=@202
BD=@204
B=?A205
CC?>208
CAAA209
AB>>21
B>?A211
@@B@212
==<=214
?B@B215
AC@A216
AA>@217
?@;?218
??=>219
<><?22
?A=<222
@>A@227
A;C:229
?@?>23
@AAB230
?A>>231
AA?>232
=???234
@?=?235
=<A>237
A>;8239
@ADA24
A@AB240
?>B?241
AAAB242
BE@E244
?@?>245
><@A246
>=A@248
DAE@25
ACAE252
AA@B254
BA@A258
?=>:26
A@BA260
BB@?261
?=A@262
BBB@265
AA@<268
=A<?27
A@?=271
>?A?272
@BB@273
ACAB274
AD??276
@A=@277
@>A@278
@@?=280
A?C>284
@@?>286
A?A=287
AA?B288
AC=@292
@>E?293
ADA>294
>@>>295
AB??298
??B?299
@CAC3
AB>>30
@@BB300
CCA;302
<@?A303
?@<E306
@@@>307
>@AF309
AFAA310
??@C311
@CD@314
?>??316
>>A?318
BDAB32
>=?B320
@BAA321
?>A@322
AC;>323
><>=324
A?BB329
?>@=333
@@?>337
?=C=338
>@@=339
A@AB34
>B;B340
=?@>342
@C@?344
@@BA346
AB@A347
?=@<353
B>B>354
@@?;355
>>>A358
??BB359
@B?>36
AC@B363
AABB364
@BCA366
???>367
?B=B371
A@@B372
@?B@373
=>?=374
A@BB375
??CC376
A>@@378
>B?B379
>?<=38
AA@B381
@@CB382
??@>383
AC@A384
AB?A386
@>DB387
=:AB388
@@AB390
AC?C391
?=@B392
>@AB393
@B?B394
BD?>396
CBCB397
??B?40
AB@A401
@AB?402
??B?403
AB?B404
@@@C406
?C@?41
ACAD411
@?@B415
A=@?416
BC>@417
@?A>419
=>>>42
>=B?424
AB@@428
@A>?429
CBAB43
@A>C436
?=D?437
AB=D439
C@B?440
CB@@442
>?=@443
=A@E446
>@@B451
@A=>454
@@AB456
@@@>459
??CC46
AB?A466
AA?C47
A@DA470
>?A@48
><C?481
??AC486
@@?C49
?>?=491
?>?A493
@?;=496
>@?@497
@?BA499
AC=D500
@@BA501
@>CA503
?B:<506
AA>@509
EC<:51
>>A?510
B?;9512
@ACD513
@>>>514
C@AA515
@=@>517
<<C@52
>@BA521
??@B522
?>@B526
=>?=527
?@B?53
AB<<530
@?>=532
@?@>534
@@>@535
AB@A536
??DA538
@B@A539
><@<54
@A?;541
?C?A542
@??=543
@>@>544
DD=>545
@D@C546
@?C@548
A@=A549
=:D@55
@A@C551
@;C<552
CAAC553
?@=@555
AA>>557
><B>560
@@>A562
?@?B563
>ABC565
@>BC567
AB?A568
@?B?569
??B>57
>===570
AD<=574
@?B?575
>BDB58
CE=>580
==A>583
A>@?585
AABC587
><B>589
>?@A59
AB?A592
@AAB593
@DAD597
AB>@599
A>><6
AB>>62
AB>>63
@<C?65
?=A>66
@9=967
AAC?7
@B@B70
>>>=72
AC;>73
@?B@74
?=?D75
CD@A76
>>>B77
@ADB78
?B?<79
??C?80
@?B@82
@=?>85
@DAB88
@?>?89
@@A>90
ACAC91
@=A@92
C<==94
?=?;95
??<:97
ED@=?
`],
  ['o.noun=', `
DGBC
>=>@Tops
>B?Aact
B?CCanimal
@DDJartifact
><?Bbody
?C>Bcognition
BB=@communication
;?A>event
A?@Bfeeling
?@@=food
D???group
B@BGlocation
BCBEmotive
DE?Eobject
A@DCperson
>@;>phenomenon
@B<>plant
>BFApossession
=>=;process
A>E@quantity
>C;Crelation
@BE@shape
AAFDstate
AB;=substance
CD>>time
`],
  ['o.uncounted=', `
@@BBact>
=:??act>Tops
@EFDact>act
BF?Bact>artifact
B@==act>attribute
D?>=act>communication
@B<>act>event
??A=act>group
?@@Bact>location
<>=:act>person
@??>act>possession
>=BAact>quantity
>?>>act>relation
BC>>act>state
???Bact>time
?A=?behave>
><?>behave>act
>@ADbehave>artifact
>A>Abehave>communication
@B@@behave>group
?@==behave>possession
A@BAbehave>quantity
B?@?behave>state
@ACAbehave>time
BAADdefine>
AEADdefine>act
AC@Adefine>attribute
ACBDdefine>cognition
>>??define>group
?=?>define>location
BA@Adefine>person
?>@@down>
><D>down>attribute
@AB@down>state
CA>@ensure>
@=E@ensure>act
AB@Aensure>communication
@C>?finish>
@?><finish>act
@@?>finish>event
A=?;hire>
BEAChire>act
>=A>hire>cognition
AB@@hire>communication
@AB?hire>group
?@>Bhire>person
AD9@improve>
@ACCimprove>act
AB?=improve>attribute
@?DAimprove>communication
>@?Akeep>
?>=<keep>artifact
@@?>keep>communication
@AGFmake>
@BBBmake>Tops
BE==make>act
?@@Bmake>animal
A=D?make>artifact
@A>Dmake>attribute
GD:<make>cognition
A@BCmake>communication
>==:make>event
AABBmake>location
@B@Amake>object
BC=9make>person
@BCAmake>possession
?>?@make>process
B?@@make>quantity
AC@Amake>relation
B=><make>state
AB?>make>substance
??;?make>time
CB@=open>
AAABopen>Tops
???Copen>act
>@??open>artifact
>>>=open>attribute
@@ABopen>body
=;>=open>cognition
?>CAopen>communication
@BCAopen>event
DB@Aopen>group
>>A>open>person
CEAAopen>quantity
??>>open>relation
C@>@open>time
><>;reach>
<:AAstudy>
=:ACstudy>act
@B??study>artifact
@B=?study>cognition
@=?>study>communication
B@;=up>
?@DAup>artifact
??>Aup>attribute
DB??up>cognition
>>B?up>group
AD?Aup>possession
`],
  ['o=', `
>A@9#
BD@@@
>??Da
@?B?abandonment
@>D?able
ABBBaccessibility
@@ABaccount
?>?=accuracy
??>=active
@@@>activity
??C>adoption
@A>>afternoon
AC?@again
AAADagency
@BACagenda
@@?Bagent
AA@Bagreement
=<?>ahead
BABAall
A@D@alumni
AD?Bannouncement
??B?answer
@ACDapp
@@>Aapplicant
AAB?application
??B?approach
AC@Capproval
BC@>architecture
B@B@arr
?<BAarticle
?AACassessment
@?C>audience
@ABCaudit
?>?Dautomation
ABAAavailability
>A?Aavailable
BA>>average
A@<=awareness
>=?@away
@A=>back
@??Bbackend
ABCAbackup
?B@Bbank
?>@@banner
AC@Cbaseline
AC@?basic
BAA@benchmark
@>>Abetter
@?B?bill
AB@Bbilling
AA>@block
@?=?board
B>@@book
@>CAbooking
BDABbot
BA@@brand
?>A?budget
B@<Abug
A@B?build
@B@Acalendar
==A<call
AA?>campaign
>=<<candidate
BB@Bcard
@@?Bcase
>B@Acatalogue
>@AAchange
AC@Achangelog
>;?>channel
@?>=chat
AA>?check
@@<=check-in
B@@@checkout
???>clinic
AB@Aclip
@BA?club
=:=Acode
@@?>cold
A@@Bcollection
>=@Dcolumn
BAAEcome
?>>?comment
@@?Bcommitment
@@=>committee
@?A<communication
>?@Acommunity
=CABcomparison
B>A@complaint
B@?Ccomponent
@A@Bconcept
AB@Aconsole
AAB?content
AAB>contract
??ABcontributor
@A@Bcontrol
@?==conversation
@?BAcope
>>AAcost
BB?Ccouncil
B@?=course
@@?>cover
BA=Dcoverage
A?>Bcrew
?>A>culture
BCDAcustomer
@A?Bcut
CB<=daily
@@BAdashboard
?B>=data
?>@Bdataset
?>@@day
??@<deal
>=B>decision
AC@Bdeck
@@EFdelivery
A@>=demo
A@;:design
@?=@developer
@@>@development
AA@Bdevice
@?>>dinner
><??discussion
AC@Adiversity
>==<doc
AB@@document
>===documentation
BBADdone
==C?down
?D=?draft
BDADdrawn
A@=;drill
@@>Bdriver
?A>@editor
@E>Bemail
ABBBemployee
?B?Aend
@??Cendpoint
@@:=engagement
><??engineer
?>?:engineering
@??>episode
?@@>evening
A@BAevery
?=@@example
@@;=exchange
ABACexercise
AD?Bexperiment
@@@Dexplainer
@?B?fair
@@B?farm
>?@@feature
A@B?fee
?@BAfeed
?>9:feedback
@@=@fewer
@BA>file
CDDGfinding
@>A@fix
>>CBflow
AA<;folk
@B>?form
A?ABforum
??C?friday
AB@Bfully
A@B?game
AB@Agate
>>BBgo
A>@=goe
@ABAgoing
@A==gone
@?A>grant
AB>?guest
@@BAguide
AB@Aguideline
??>?guild
A?@>hackathon
@D??hall
><=<hand
@A=>handbook
@?>Fhandling
@@?Bhappiness
@?BBhear
?>C>help
?@@>hiring
?>B?holder
@?C@home
CBDAhour
>=A?household
?=@Aidea
@ACBimage
<9BBimprovement
A@B?income
A@?Bindex
AB?@instance
AAACinstead
>>@Cintegration
@@>?intern
@B@@interview
@B@@inventory
@A=Aissue
@?@Bitem
AA@Bjourney
@@CAkg
@@>Akind
AA@Bkit
@A=?knowledge
?B@Alanguage
?@>?lead
??BAleader
?>A@less
BD?@letter
BBAAlevel
@?@>library
@B=>line
A?B?live
BD@Blog
BA?Blogging
?AC>logo
?=D@longer
?@@Blookup
@@BBmail
A??=maintainer
@@ADmanagement
ABACmanager
A@BAmanual
@B?Bmap
@B?@marketing
@@?>material
??>=meeting
==??member
?>A@mention
?>?>method
AABAmetric
@@>Bmilestone
B@;>minute
?>ABmode
ACADmodel
BB?Bmodule
@BA@monitoring
@@C@month
>??=more
@@>=morning
AB??new
@B?>newsletter
@@B?newsroom
@@B@night
@A?Bnightly
?C@Anode
=?@Bnote
@@B@notice
AB?@notification
>>@@now
A@AFnumber
?>?@office
AB=?offsite
?>?=often
C@@@okr
AC?@onboarding
@A>>once
C?A@one
B@?>online
@AACopening
@?=>opportunity
@B>@option
@>@>owner
@A?Dpack
>>B@page
AA@Epaper
@@@Bparent
@@<@partner
ABAApayment
@@>>peer
@=>@people
A?>Aperformance
@@ACpiece
>@?@pipeline
?>@=place
AB?Bplan
>>C?platform
@@@Bplay
AAB@plugin
@B@Apoint
B>AApolicy
?@?>poll
=;==portal
A@D<post
ABB@poster
@?@Bpractice
>=@@present
@@A>press
@A>@printer
AC@Aprocedure
?>BAprocess
>@A@product
@@B@profile
?@DBprogram
@B@Cprogramme
?>CDprogress
?BE?project
?<B?proposal
@B>?protocol
?B?Dprototype
@B?@provider
A@?>pulse
@?@>pupil
@A=>quality
B@AAquarter
@??>question
AA?>questionnaire
?>@@queue
@=BArate
@?B?rating
BABAreader
BCBEreason
@AABrecord
@>?Arecording
@@C?regular
@?>>regularly
AABBrelay
AACDrep
?ECBrepo
>ACDreport
A>>>request
>=?>requirement
>=>?research
B>>=reserve
@?@>resident
AB??response
?AB@result
>?@@retention
AB@@retrospective
@@BBreturn
@?<<review
@@ABreviewer
@@?>rfc
@A?Brid
@@ABrig
@B?@right
@ABArisk
??@Croadmap
@@?>robot
>>@@role
>@ABroom
AB=>round
B@>?roundtable
@>@Broutine
BA@Arule
AD@Crun
AA@Brunning
@@?>rust
=:?;sale
AA>?satisfaction
?>>=saving
@AABscan
ABAAscheduler
AB@Ascheme
@ACCschool
@=C@score
@A=>screen
A@>Asdk
@?BBsecurity
?=B>sense
??A>server
?@B@service
@@<;session
CE<Cset
><@Asetup
=>@@share
@@=?sharing
@ABAsheet
@A>>shown
A?=>site
@@><song
>?AAspace
@@ABsprint
??ABsquad
?>B>staff
>>C@stand
=>@=standard
AB@Astatement
@@?Bstation
@>@@steward
@@@Bstore
?>ABstory
AB@Cstrategy
@AABsuite
@B@?summit
?>;=supplier
??ABsupport
@B@Asure
AD=?survey
A@ABsync
AA>>table
B?=<talk
@@?=tasting
?>B@team
AB@Atell
@@?Btemplate
@@A>tenant
??@>term
=A:8test
A>?>testing
>B@Athe
?>@@thing
AAB@tool
?>@Atooling
AB@Atoolkit
@@=>touch
A@>>tour
>>A?traffic
@A=>training
@A@Btree
ACD@trend
@?C@turn
A@?>tutorial
>@@Atype
???>understanding
>=?@update
@?B@uptake
AA?Busage
>???use
><B;user
A@?Bvacancy
@?B?value
BC?Avendor
@A>Cvenue
?B@Aversion
BB@Avideo
@?ABview
?=?Avisibility
@@?>visit
?>AAvolunteer
?>A@waiting
@?=<walkthrough
@A?Bwarehouse
@AC@webhook
@@BAwebinar
?>@Awebsite
AA>Dweek
A@<:weekday
@B<<weekend
A>@<weekly
@@B?weight
?=C>well
>;@?what
?ABCwidget
??@Bwording
>E?Fwork
??C?workflow
?@@>working
A?<>workshop
@@?Bwriter
DA>=year
`],
  ['parts=', `
=?;<main:activity
AB@@main:activity by:output
B@?Bmain:activity main:activity
@@?>main:activity main:outcome
?A=@main:activity main:output
@A@Cmain:activity main:output main:output
?=<;main:activity to:activity
?>??main:activity to:activity to:output
@BA>main:activity to:outcome
@@=Bmain:activity to:output
AB@@main:activity to:output to:output
;;DBmain:outcome
?>==main:outcome by:activity
AC>Bmain:outcome by:output
A?=@main:outcome main:outcome
?=FBmain:outcome main:output
?>D@main:outcome to:activity
:;A<main:outcome to:output
A@?=main:outcome with:outcome
<?>Bmain:output
@?=>main:output by:activity
@>>Amain:output by:output
C<>;main:output main:activity
A>JBmain:output main:outcome
BFFJmain:output main:output
@BABmain:output main:output main:activity
BBAAmain:output main:output main:output
?>??main:output main:output to:output
@@B?main:output that:outcome
=@ABmain:output to:activity
=A>Dmain:output to:outcome
B@>>main:output to:output
?A>>main:output to:output to:activity
?BAAmain:output with:outcome
`],
  ['q.before=', `
F9A?^
A@D=a
>?=Eabove
GA75act
C>CAand
>F8;at
A?F@behave
A@C@below
>A?Abetween
BAD>by
@A=@define
A@B?down
A??Dfinish
D<:Afor
C@9<from
?AE@has
B?@<have
A@?Bhire
E?CBin
?B@Binto
B@@@is
A@C@keep
F:BKmake
??C<mark
@AECof
AA;@on
ECFDopen
A@<>over
C?ICreach
A@:;study
>C=>than
A@C?that
5F;Fthe
@>@Bthrough
CB9<to
AAE?under
D?E?up
CC;?with
==ADwithin
BG@Bword
`],
  ['q.class=', `
CABAall>artefact
AAHEall>event
B<@Call>metric
>@>Aall>own
@@>?all>part
?C7:all>people
B?AEall>thing
BA<;count>artefact
CA<<count>event
AC:<count>metric
@E@>count>part
FAB>count>people
CA;@count>thing
@@A>money>metric
AAB>multiple>metric
A@CAmultiple>people
?A?Cmultiple>thing
@@B?none>event
@?D@none>metric
A@@Cnone>part
@@>Bnone>people
B@F>none>thing
A@>@percent>artefact
A@BDpercent>event
B?>Apercent>metric
A@BEpercent>own
B>AGpercent>part
C@FGpercent>people
@@>Bpercent>thing
@@=>rank>part
@@>>rank>thing
@@>Bscore>thing
@@;>time>event
=BCHtime>metric
>B>Btime>people
>@>>time>thing
`],
  ['q.noun=', `
BABCall>act
?@B@all>artifact
>@>?all>attribute
@A@Ball>body
=C>Call>cognition
ABBEall>communication
B?@>all>event
C@?Aall>group
A=DBall>location
@?8;all>person
A@?Ball>quantity
@=>Call>state
??>?all>time
B?<8count>Tops
B>BAcount>act
@@>Ccount>animal
CA:=count>artifact
?A=Ccount>attribute
A@E@count>body
F?FHcount>cognition
B@C?count>communication
B@<Gcount>event
@@><count>food
CABAcount>group
A>;Dcount>location
@A<:count>object
FAA?count>person
>C@@count>possession
@@<;count>quantity
A?C@count>relation
B?@Ccount>state
@@EAcount>substance
@A@9count>time
=>?>money>
A?DAmoney>-
A@B?money>possession
@@B@money>time
B?@Amultiple>
D@@=multiple>-
A@A>multiple>act
@@BAmultiple>communication
?A;@multiple>time
A@B@none>act
?@=@none>cognition
B?EAnone>communication
A@B@none>event
@B>Bnone>group
A@B>none>state
>D;<number>-
FCFCpercent>-
@@@Bpercent>Tops
A@;?percent>act
@@B>percent>animal
;=@Cpercent>attribute
@@>Cpercent>body
A@ACpercent>cognition
B?B=percent>communication
@AB>percent>event
A@@Fpercent>group
@@?Cpercent>location
@@C@percent>quantity
A@@>percent>time
B@B?points>cognition
@@>>rank>cognition
A@B@ratio>-
>AAAscore>-
@B==time>
B;D8time>-
A@>>time>act
@@@>time>artifact
>@?Ctime>cognition
>BACtime>person
?B?Btime>possession
`],
  ['q=', `
@BDD#
??E?@
@@@<account
@@C@active
@@?>activity
@@?>admin
@@BBapp
@@=?applicant
@@E>application
=CAEarticle
@@C@attendee
@@>?bank
@@=Abook
A@B?booking
@@@Bbug
@@B@builder
@??>call
@@;;candidate
@A=@chapter
@ABAchat
@@B?coach
@@<=code
@@?Bcolumn
A@@Ccome
@@>Acommit
?@=Acommunity
A@?>conference
A?D;contract
@@@Bcontractor
@@D@contributor
?A>Bcost
A@>@country
BAE@customer
@@=Dday
@@B>deal
?AABdepartment
@@B@device
A?@Bdomain
@@<?done
A??De.g
@@>;each
@@@Bend
B??Bendpoint
>><@engineer
@@>Bentry
@@?>evening
A@=<event
@@CGexercise
@@@Dexplainer
A?B?farm
>C?Cfeature
@@B@feed
@@:Bfewer
@AA<file
@@>>fortnight
@@>?friday
@@@Bgap
@@ABgoal
@@><gone
A@B@group
@@>=grower
?CA@hand
@@A=hour
@@ADidea
A@?Bimprovement
B@A@incident
@@>?intern
@@ADinterview
A@;Aissue
A?@Bitem
@@CAkg
@@?>km
?AA=lab
A?=Flanguage
?A>>lead
@@=Bless
@@ABlesson
B??@letter
@A>Aline
??>?maintainer
A?@>material
A@>=meetup
@@>Amentor
?B@Amethod
@@>?milestone
@@ABmoderator
@@ACmodule
@@D?month
?>@Aneed
A?@;night
@@@Bnotebook
>?B@now
@@B>order
@@@Corganization
A?>Cpackage
?A=?page
@@ACpaper
>B?Eparent
A?DBparticipant
@@?Cpartner
@@B?partnership
@@>@patch
@A=Apeople
@@@Cpiece
@?=Aplace
@@B?play
@@B>pledge
@@C?plugin
@@>?podcast
B@B?point
@@@=post
>?@@product
B?@Aproject
@@C>prs
>?@Bquarter
@@C?read
@@C>reader
@>A@region
@@EAregular
A?B>release
A?D>report
??<@request
@@AEreviewer
?B@Aroom
@??>round
@@@Bsale
?AABscan
A@ABschool
A?=?screen
@@>Ascript
@@B?seat
@@B@server
B>=?service
>B;>session
@@B@sheet
@@B?shift
@@?=show
@@B?signup
@@?>site
@@>;song
>B@@sprint
?BC>squad
@@@Bsre
@@@=store
@@@Bstory
@@CBstudent
@@B?subscriber
@@>?sunday
?C<Bsupplier
@@@Btaken
@@?=teacher
@?ABteam
@@?>term
B?B>test
@@B?trainee
@@><transaction
@@==trial
?@ABtype
@@?>unit
>?B?update
AA@>user
@@?<vendor
?AB@view
@@>?village
@@?>visit
@@C@visitor
B?=>volunteer
A@D@week
@@B@weekly
`],
  ['s=', `
BBADartefact>act
AB?Aartefact>acted
BE?Aartefact>bare-artefact
BC@@artefact>bare-document
AB@?artefact>behave-lead
@@B?artefact>change-thing
>B@Fartefact>count-other
@B=?artefact>count-people
B<?Cartefact>count-thing
AC>@artefact>done-behave
@@BBartefact>done-by-people
@@B?artefact>done-hire
@@@>artefact>done-in-time
C@C?artefact>done-make
><?9artefact>has
@C@Bartefact>is
AC>Bartefact>is-done
@@@>artefact>level-percent
??>>artefact>level-time
;=F?artefact>make
@?==artefact>make-unknown
BDCCartefact>open
?<@Bartefact>past-make
AA?Bartefact>people-do
@@B@artefact>recognised
?B?Aartefact>rises
BDBCartefact>thing-does
AD??event>act
B>FDevent>act-event
CG=<event>bare-event
?@>>event>better
@@?>event>change
A@FGevent>count-event
@A?Bevent>count-other
@CEDevent>done-event
>C?Aevent>done-reach
@AB@event>has
>;D>event>is
DB@@event>is-better
?@B@event>is-done
@@>?event>is-level
@?CEevent>make
@CCBevent>make-event
BCBBevent>open
@>@>event>rises
>>B?event>thing-does
AEEAmetric>act
A>?<metric>acted
AADBmetric>bare-event
CFC?metric>bare-metric
@B@Ametric>bare-thing
@>@Ametric>behave-lead
>@@Cmetric>behaved
AA>?metric>better
B=@>metric>change-metric
@@>Cmetric>change-thing
@@=>metric>count-event
?A>?metric>count-metric
@@B@metric>define
AC@@metric>done-define
?AB?metric>done-finish
@C?Emetric>done-in-time
>@=?metric>done-make
@>B?metric>done-reach
AC>Ametric>done-study
@@ACmetric>finish
CB>Ametric>is
@B?Cmetric>is-level
@BABmetric>keep-level
@@>>metric>level-multiple
B@BCmetric>level-time
<:F?metric>make
??B>metric>make-unknown
?A@Bmetric>metric-does
>=B?metric>moved
A@BBmetric>number-of
EBC@metric>open
??A>metric>past-make
CB@Emetric>reach
@@<Dmetric>recognised
A=F?metric>rises
BB>@metric>study
A@<=metric>thing-does
AADBother>act
?>=<other>act-event
EF?Dother>acted
@@?Bother>amount-change
FJ81other>bare
@A@Bother>bare-quality
?<C<other>behave-lead
A@<Aother>better
;=>9other>can
A>@Dother>change
@?;@other>change-metric
@@=>other>change-people
A@BAother>count-event
>?@?other>count-metric
=>@Dother>count-other
@B<=other>count-own
@A?Cother>count-people
>B<9other>count-thing
@B>Dother>define
?>@@other>do-change
?>@@other>do-cognition
@?@>other>do-motion
?>A@other>do-possession
ABCCother>do-stative
??FAother>done-behave
@@>@other>done-by-people
@B@Bother>done-define
AB>Aother>done-finish
B?@Aother>done-hire
A@@>other>done-in-time
?C>Cother>done-make
C@A@other>done-reach
>??@other>done-study
?B>Bother>ensure-has
AB?Bother>ensure-quality
C@A?other>finish
DF@Aother>has
@@BAother>has-level
>?>=other>hire
?>A?other>improve-thing
CF;Bother>is
??<>other>is-better
CA;>other>is-done
A@><other>is-level
??>=other>keep-level
@>C@other>keep-metric
@A@Bother>keep-thing
@@B@other>level-money
==A?other>level-percent
A@>>other>level-score
>A<=other>level-time
AAC?other>make
?>>@other>make-event
A@@Cother>make-metric
A??=other>make-quality
>>;@other>make-unknown
@A@Cother>moved
99;>other>open
AB?<other>past-act
=<BBother>past-make
@?BAother>past-open
CF?Dother>people-do
BBBCother>reach
@@B?other>recognised
@B<@other>rises
@@<?other>share-task
@@?;other>study
@@B@other>team-does
>?==other>thing-does
@@>Bother>works-level
?AB?own>acted
EA=;own>bare
AB?Aown>bare-metric
AC@Bown>can
A@DDown>count-own
AA?Cown>done-hire
@?BDown>done-make
ABACown>has
B?B@own>hire
?<@=own>is
@@B?own>is-done
BB>Cown>make
ABCDown>open
>>@>own>people-do
?=AAown>team-does
@@>Bown>works-level
>=?Apart>act
@C@@part>acted
GEBCpart>bare
C@@@part>bare-artefact
A>@Bpart>bare-document
?BFDpart>bare-thing
@A>Apart>behave-lead
@@B?part>better-thing
AA?Bpart>can
>C?Bpart>count-other
@ACDpart>count-thing
@@?>part>done-event
AC@Bpart>done-hire
A@B@part>done-in-time
?>BBpart>done-make
@@?>part>done-study
?>D@part>has
@>B?part>hire
?=B?part>is
>B?Apart>is-level
?B?Bpart>keep-level
???>part>keep-thing
@@B>part>level-percent
E@CCpart>make
A?@>part>make-unknown
?>B?part>moved
@BAApart>open
?>>=part>past-make
?>A?part>people-do
@A?Bpart>recognised
>@C>part>rises
@?@<part>study
A?@<part>team-does
A?C@part>thing-does
@@B>part>works-level
??ACpeople>act
@A@Bpeople>acted
EBC<people>bare
=@?Apeople>behave-lead
B?A=people>behaved
ABBEpeople>can
CD@Bpeople>can-better
?=C?people>change-people
@ABFpeople>count-own
@?FDpeople>count-people
@A>@people>count-thing
AAABpeople>define
AA@Bpeople>done-define
AB@Cpeople>done-hire
A@>>people>done-in-time
><@>people>done-make
><DDpeople>has
@@=@people>has-level
B?BApeople>hire
?<@>people>is
>>B@people>is-better
@?C@people>is-done
@@B@people>is-level
>???people>keep-metric
@@BApeople>level-multiple
B?@Dpeople>make
?ADApeople>make-unknown
=<@?people>open
@@B@people>people-did
?9H?people>people-do
@@B@people>reach
?=@Apeople>rises
@?>=people>study
B@?@people>team-does
BBB?people>thing-does
@CBEthing>act
;?:;thing>acted
ACA>thing>bare-artefact
AB@@thing>bare-document
@AABthing>bare-making
EC>:thing>bare-thing
AC@Bthing>behave-lead
??B@thing>better-thing
AA?Cthing>can
@C?Bthing>count-other
@>@?thing>count-own
BA:@thing>count-people
B>CBthing>count-thing
;9=<thing>define
AB;<thing>done-behave
@@BBthing>done-by-people
BAABthing>done-define
?@?Bthing>done-finish
@AB?thing>done-hire
A@A>thing>done-in-time
AECCthing>done-make
AA>@thing>done-study
BB?Bthing>ensure-quality
=>==thing>has
@@B@thing>has-level
@@C<thing>improve-thing
;ACDthing>is
?ACAthing>is-better
?D?Dthing>is-done
@AB@thing>is-level
?B?Bthing>keep-level
?B?@thing>level-percent
B@@Bthing>make
@A?=thing>make-event
A@>@thing>make-unknown
DC@Athing>open
A>;>thing>past-make
@@>Bthing>people-do
ABB@thing>recognised
ABCCthing>rises
BCACthing>study
=@DDthing>thing-does
@@E=thing>works-level
`],
  ['verb=', `
B@@@body
=CGIchange
<>@Ccognition
BE7;communication
FAC?competition
B@@?consumption
@C?Fcontact
A@ABcreation
=8?;emotion
A>EFmotion
CB><perception
C?FApossession
B@@@social
EGAAstative
@?>Cweather
`],
  ['w.group=', `
BF@@0
@C?B1
;9A?10
BB<A100
CD@B101
@@<>102
BBCA103
ED8@104
=AAG106
H?F>107
@A>>108
A@BA109
CBCB11
DF=A110
BBAA111
ACDB112
<;G?113
?>EC114
@=>;115
A@CC116
EGAE117
AD??118
>EBD119
GD<;12
CF>?120
@D?E121
@C?D122
A@?=124
BC>A125
@=CC126
DF=B127
DG@=128
@>D?129
><??13
@?BB130
??AB131
CB@?132
@D@C133
DD=?134
CG@C135
BC=?136
C@FC137
CDED138
><<;139
?;>>14
?B@A140
=?<?141
AG@D142
>>FA143
EICG144
BA?;145
=?=>146
@E@G147
CC?A148
BCBC17
>@@B18
AABB19
DC>>2
>>?@20
<;D>21
BFBD22
?@EC23
B=?>24
DBGC25
CC?A26
DC@F27
?;CA28
A@>A29
DFAG3
7?A>30
@@CB31
GC@?32
@B=A33
CABC34
??ED35
BB?>36
><IG37
B@A@38
A>@?39
@C>D4
>AEC40
DB@E41
DG@B42
@D<>43
@@EB44
@E==45
BD?C46
FCA<47
B@AB48
=AAA49
==CA5
B@BD50
BE?D51
CD;<52
:<;=53
EAAB54
CDDE55
A??B56
DECE57
EF<C58
?=EC59
KGDB6
FCDA60
BCAA61
?B@@62
DD<:63
AD?A64
BD?A65
A@B?66
<>=?67
CAEE68
C>E?69
B?=<7
BABB70
@BDD71
CD?D72
DE<?73
CD?>74
<:JD75
BC?@76
><HC77
;B>@79
>B=<8
BE=B80
B=CA81
CCDB82
BABE83
AC?@85
@CA@86
?>??87
CDA@89
AD@G9
=<C>90
ACDF91
9;=@92
@E;B93
DC@B94
FK:795
BEBD96
AAAC98
@CDC99
`],
  ['w.kind=', `
AC?@0
BF>D1
;8=910
??EB100
BB?=101
BC=@102
ADC@103
B@DD104
A@BB105
FD?A106
CB>;108
@=99109
BA?@11
A??>110
@@=?111
:9@>112
@<C@113
?<;>116
BD=D117
@><<118
@C@C119
DDBB12
8>??120
BIAI121
>>CA122
AE=F123
ADBD124
CA=B126
<=DB127
A@B>128
BE?C129
?>A@13
AB;?130
ABBC131
@B=A132
@?@<133
@A?C134
=BBD135
BEBB137
AACA138
=9@;139
ABDC14
CE?>140
BA@B142
@?B@143
BB?>144
>A?>145
@>C?148
A?D>149
CF<C15
@AAB151
?A>@152
@ABB154
?>?>155
CABB157
C>B?158
BCCE159
A?<>16
AAFF161
>@FG162
>>BB163
@>==164
=@AB165
=<A:166
BAB@168
AC?C169
B=FB17
DBCB170
??CA171
<<??172
DDEC173
?D>C174
BB?@176
A@C?177
BDA?178
DC@C179
=<>>18
@C@?180
@C<@181
CB?B182
FC@?184
@@@B187
?C?>188
<=>>189
B?D@19
=?CB190
B@<?191
?C?C192
@G>>193
=B@C194
=AAA196
A=B?197
>=<=198
><?>199
>;?<2
?>??20
AB?B200
B?EA201
>@@?202
CDBD204
G@C>205
AD=<208
C?=<209
ACE@21
@@C@210
A@;@211
:<;=212
@?C@213
CBEE214
ADAE215
GFFE216
@B>?217
>>8?218
B@?A219
BACB22
>?=<221
@C?@222
@ACB223
@=>?224
@BCB225
BACC227
DECE228
?8I=229
??=<23
==?;230
BC<>231
DE9=232
B@D@233
?>BA234
A>??235
>?=>236
>;B=237
AABC238
@?@>239
=@AB24
B@C?240
>@C>241
@?FD242
@B?B243
DB@A244
54H:245
?=;9246
@BD@248
=;?B249
?@DB25
??=@251
DHCD252
ABBA253
C?@C254
<>;9255
BCA@257
@C@D258
D>=;26
>B@A260
CC<?261
@@@B262
@@>>263
??B@264
@D>A265
@>@A267
CB><268
>;<<269
C@?A27
AB?A270
CD==271
?BAA272
>>@B273
ECCD274
AA?>275
BB@B276
@??C277
FD=A278
>=ED279
B?=<28
?>?;280
?=B=281
BB>@282
BDAH283
A<@;284
@D<=286
AB::287
BABB288
@DBC289
D=@>29
AC?A290
DF@D292
?<EA293
>>=@294
DAB?295
CF<;298
;<?A299
DG@G3
CE?B30
::GC300
@@>?301
?C<?302
DEEH303
?AAC305
>;><306
==B>307
@?AE309
A?CB31
B@CE310
@A?B311
@D@I313
@FBG314
:;D?316
>?@>318
ADDB32
A@BG320
CDCH321
><A?322
CF:@323
DAA@324
A>E?325
=BCF326
@BBA327
EACB328
B@@@329
=<??33
>=A<330
B@BE333
AB>D334
@<:;336
??@<337
?9H;338
?>A>339
AA@B34
@A;=340
?B@A342
;??@343
BABA344
@ACB346
=>FD347
?>??348
BA?@349
D?@A35
ABD?350
?=D?351
A=AB353
E?@@354
@B>A355
BB>@356
=;;>357
?<B>358
;;B=359
?@>>36
AAC@360
C>CA361
>AAB363
AEEB364
B?BA365
AC?>366
CEBG367
?>A>368
<=?@369
ABAC37
A@@>370
AD@D371
??;>372
>@CB373
=F?C374
HD=B375
AB=D376
@=@B378
==@D379
@D<>38
CHB@380
EGCG381
A@?;382
AABC383
?B:<384
@B@A385
ABAA386
A@><388
CGED390
BFCH391
AAAC392
=G@@393
DEAD394
A?<:395
A@?D396
DNAL397
=>B;398
@A?B399
@ABC4
;9>?40
>???401
@EAE402
>??;403
B<B:404
?>@@405
AACF406
??@C407
@?>?409
>>?>41
@C=D411
??BD412
@@<?414
DECH415
EE>@416
CEBD417
?==A418
B@<@419
AC?>42
AB>?422
?@C=423
???E424
AC@D425
FDCE428
B?<<429
DB>C43
AB==431
?=@?433
=??@436
=?=>437
AB?A439
CB?B44
BC@A440
BE>@441
A?=>442
?C>B443
BBAA444
=A@E446
CCAB447
ACDB448
?>@>45
@??>450
CDAE451
AABC452
CDCB453
AA?=454
DA?@455
?>EC456
ABCC458
?E;C459
>=B?46
BAA@460
@>@=461
AC;>463
AACC466
B>C?47
@@@>470
??B?471
AABA472
CC@B473
AA=C475
AE?B476
@B@C477
@BAC479
DBBD48
96H;481
CABC482
@?@D483
??A>485
:7C=486
@>>@49
BB??490
??;>491
AB<@493
;:66494
><@<496
B:D9497
<:G=499
AC@C50
CBB?500
?ACC501
@<B?502
B?@@503
??BA504
CCAA505
DAAC506
AABA507
CE:;509
HC@751
A?>?510
??B@511
BBA<512
AD?B513
@A;B514
H:E>515
=DBA517
?<=;518
@>?=519
=<@?52
@?BB520
?ADB521
BA@A523
??AB524
??A>525
@A;>526
@B;>527
@ABA53
DF=@530
<<A?531
>DAA532
A?>@533
<;C=534
DD=@535
BD9=536
BEFC538
AC@B539
;A;<54
>>??540
AC?>541
DF@F542
D@9=543
@B>>544
@BEB545
AD=B546
@ABD547
CEFF548
>=A@549
ACBA55
?AAB550
BB@B551
@@BB552
EGCE553
A@>=554
>=>B555
B@A?556
ECC@557
BC?@558
BB>@559
?>@?56
=;B>560
?=?A561
AI>E562
@C?B563
ACCA564
FGAK565
AA>B566
HC@A567
DBB@568
>?>A569
<=??57
?D?<570
A@@B571
@@>@572
>>;;573
A?A<574
@?D>575
BC>B576
?EA@578
AD:?579
A<D@58
BF=<580
BEDC581
@EAB582
>@DE583
=?=>584
DD?E585
DEDB586
@=?@587
BA@B588
?>E?589
A@=@590
@??<591
CC?A592
ACEE593
<=:<594
BE@E597
A@=>598
?E<C599
@>D@6
@A@=60
;8<>61
@=9<62
CE@A63
?C?A64
?7J?65
?>=@66
:97467
><?>69
AE;;7
A>BA70
AD=<71
AA@B72
CB?>73
=>@C74
=A@D75
=@>>76
=@?=77
==?C78
A>A>79
DA=@8
??DC80
??C?81
<:G?84
JAB>85
?>B?87
AACE88
B?A:89
<8B<9
=@C@90
@ABC91
CBA@92
ABBB93
?@7694
:=>?95
><D<96
@?D?97
AB=<98
BE>B?
`],
  ['w=', `
T?G>#
YJEB@
NREGa
@?C>abandonment
@?CBable
==5;about
F@D?above
@@BAabstract
??=Aacademy
ABACaccept
AA?Cacceptance
ACFDaccepted
?@BCaccess
DC@Baccessibility
<<B=accessible
C>?Caccording
C@C?account
>?>?accounting
?>@=accuracy
A@B?accurate
A?ACachieve
?BHEacross
=9D=act
ADBBaction
@>B@activation
ABJAactive
@?B?actively
?>=;activity
@>CAad
AB>Cadapt
CECCadd
@B@@added
B?BBadditional
>?ABaddress
?CBBadmin
?BD?adopt
AAB@adopted
>>A>adoption
@?DBadvice
?>@@advise
@A?>adviser
@?<=affiliate
>=?5after
:997against
@?@>age
A@@Bagency
@B@Aagenda
AA@Cagent
ACA@agm
ACACagree
BB@Gagreed
ADCAagreement
;?=>ahead
@@=Aai
A@B@aim
><BBair
BB>@alarm
ACAEalerting
?=@?align
AD?Aaligned
@@==alignment
H@DFall
@B>>all-hand
??>?alliance
@?B>allotment
>E;@allow
?>>@along
AA=?alongside
@A@Baltogether
BB??ama
?<A>ambassador
A:D9among
EKCEan
>A@Aanalysi
@?C=analyst
=:><analytic
9>BFand
@=?>android
@@?>angel
AA>@annotated
@C@Bannounce
>CBBannounced
BB@<announcement
@@ABanonymous
@C=>another
@@@Bansible
=<F?answer
==A>answered
>>??answering
FAFCany
?A@Banyone
>?ACapi
BACAapp
@>CCappeal
BEBEappear
@A@Bapple
?@>>applicant
@E??application
@??>applied
@B?@apply
@AADappoint
B?@Bappointed
@AABappointment
ACA?approach
@B?Cappropriate
BE?Capproval
AA@Dapproved
@ACBapril
@@=<architect
AA?=architecture
>>BAarchive
:>MEare
>>>Aarea
@>CDarm
@<A;around
B??=arr
@?@>arrive
=?@?art
<=FDarticle
:/I=as
><AAask
AB?>asked
@AABassemble
AC=@assembly
@A@Bassess
>@=>assessment
@C>@asset
AB@Aassign
A?@Bassigned
?>?>assist
@AABassistant
B@ACasync
CA=7at
CGCCatla
B?@Aattached
BBA@attempt
AC=<attend
@?EAattendance
@@?=attended
A?E@attendee
>>@@attending
@?BAattract
@?D>attribute
?@@Battribution
A@B@attrition
AAB?audience
AABBaudio
AA>=audiobook
B>DEaudit
@@>>auditor
?=??august
@F>Aauth
>@?Cautomate
AB@Cautomated
@A?Cautomatically
=;<Fautomation
ABA@availability
>B?Bavailable
?<I?average
@?B?avg
@@?Caward
@@<>awareness
>;B?away
BB?>b
>?A>back
AAB>backend
BAA@backer
>=@=background
???>backing
>C=Cbacklog
BBBBbackup
?>?@badge
@B?>bag
?>@?bakery
?>=Aballot
AB?Aband
@?@Bbanner
BB@Abase
;=A?based
BF?Gbaseline
A@<<bash
BBBAbasic
@?B?batch
BAA@battery
=;@=be
B?B>beat
;8M;become
A>@@bed
AB??beekeeping
BC;@been
CE<>before
AB:<begin
?AABbehind
>=:9being
?>A?belong
AAE?below
>>??bench
DBB@benchmark
?<@@benchmarking
==A@benefit
@>AAberlin
ADCCbest
AB?@beta
76K@better
<CA=between
@>B=beyond
?>?=bike
@>E=bill
?>@Dbilling
@B?@bird
>?<=bit
BA?=biweekly
>@C@black
@A?=blind
?B<?block
A>EFblog
AB@Bblueprint
>B?Cboard
>>?@body
@@@Bbonus
B=A:book
>B@=booked
C@FCbooking
@A?Bbookkeeper
@?>?bookkeeping
@?BAboot
??BBbootcamp
AB@Abooth
@ACAbot
AA?Bbought
>>BCbox
@BCBbrand
@?B@breach
@@CAbread
@@>=breakfast
?AABbreaking
?@ACbridge
B>@Cbrief
@AAEbriefed
BCHDbring
AB@@bringing
@>?@broaden
>=B>broader
@A?Bbrochure
@>B@broken
AABBbroker
@@?>brown
=A=Bbrowser
AA@Cbuddy
>>?@budget
B>?@bug
>;A>build
=;>;builder
B@@;building
A@>Ebuilt
@EAAbulk
A@BDbulletin
><>:bump
@ABAbundle
?<B>burn
@@>?burnout
CBECbusiness
??B?busy
@A>Abut
@@@Bbutton
AB;Abuy
@A?>buyer
@?<:buying
FBHCby
AAABc
AB@Acaching
ABCAcafé
<E?Fcalendar
?=;9call
@@><called
AABCcame
@A?>camera
A??:camp
@?<9campaign
AACEcampus
?DJPcan
@?@>canary
@A@Bcancel
>?>=candidate
@A>=canton
@C?Ccap
AC;>capability
>?AAcapable
??@>capacity
??BAcapital
???=captain
@A>Ccapture
DB@Ccard
@?DBcare
BB>@career
@?B?carer
@@:?caretaker
@@=?carried
BD>Ccarrier
@A<@carry
D@BAcase
>>@@catalog
@ABCcatalogue
@AD@catch
D;A<category
@C@Ccause
@ADEcenter
AC?Ccentre
@AABcertificate
?>BCcertification
B@B>certified
@AA>cfp
?@@Bchain
B=>@champion
@@>?chance
>>>Bchange
?<@Cchangelog
??=;channel
AC?Bchao
?@<=chapter
ABADcharity
BG=Fchart
ABBAcharter
?B>Achat
@@>>cheap
A?B@cheaper
?D<@check
?>>=check-in
BA<@checked
@?BAchecker
B@@Ccheckout
AC?Bchild
@@ABchoice
@AB?choose
@BABchosen
CEDFchurn
@@>>churned
=BCFci
A@C>cite
BB?@city
@>C>claim
9:B>clarity
@>@Bclassroom
@B>@clause
===<clean
?=ADcleanup
@C>@clear
>C>Ccleared
<9E=clearer
BE?Bclearly
B=@Acli
?BABclick
ACBEclient
??::clinic
@@?Bclinical
?>ABclip
@A@Bclose
?BBFclosed
>=?>closely
>=B?closer
ABA@closure
@?DAcloud
C>CAclub
@?@Bcms
?B@Bco-branded
@>C?co-op
=>@?coach
@@>Acoaching
?99=code
?==?codebase
A;D=coding
@C?Acoffee
==A?cohort
@B>@cold
?@:<collaborate
@@DAcollaboration
?A<Bcolleague
?=A<collect
@A;;collected
@A>@collecting
A=BDcollection
@BCBcollective
A@=Dcolour
?>?Dcolumn
A@HDcome
@?A>coming
?><=comment
A@>>commercial
AAACcommission
A@?Bcommitment
A@ABcommon
AC>?communicate
AAB>communication
><B@community
>BDAcompany
???=compare
BA@@compared
>C@Ccomparison
@>?@compensation
BAABcompetitor
@@ACcompile
@@>Bcompiler
@?BBcomplaint
CF<Acomplete
C>;@completed
@@>Fcompletion
=;AAcompliance
ACBBcompliant
DEBBcomposer
B@A>compost
CGCGconcept
BD>Bconduct
@>A@conference
??B@confident
@B@Aconfig
EIDGconfiguration
AB@Bconfigure
AB@Bconfirmation
A@C?confirmed
AB?Bconformance
AB<?congress
=;A;connected
@ACBconnection
@C>Dconsole
AC?>consult
ABAAconsultation
><A<consumer
@@CAconsumption
A?<>contact
AB@Acontainer
@>C>content
>=@<context
>;;9continue
@C?Acontinuous
DD=>contract
@?ABcontribute
@A@=contribution
=?C>contributor
?A@Ccontrol
@A>Bcontrolled
@A@Bcontroller
@ABBconvention
@=>;conversation
>>B?conversion
@?B@convert
?@A>cook
?>??coordinate
><C@cope
>>C>copy
CA@Ccore
B?@Bcorporate
B?B@correction
@AB@correctly
EBC@cost
=9<<could
>=<9council
AB??counsel
<><=count
@@>=country
BA;;course
@A?Bcourt
CA>@cover
@?ACcovering
@CABcraft
AAC?crash
A>C@crate
@EAHcreate
?DD=created
AA?Dcreating
@B@@creation
@@>Ccredential
@?A>credit
CB8@crew
@?=:crit
@B@Bcriteria
BA=@critical
A?;;critique
@BADcrm
B@@Bcron
>==<cross
???>crowd
@@B?crypto
@>A>csat
AA?Bcss
AB@Bcsv
??B>culture
??B@curator
B>ACcurrent
@@=Acurrently
BA@Ccurriculum
@C>Bcustom
?@@>customer
DBAFcut
@@A>cve
?@<;cycle
C=@:daily
B=>Cdao
@@BAdark
@BBBdashboard
>A=Adata
AB@@database
@@D@dataset
?B?@date
F=>4day
@>=;dbt
>@>;deal
@@?=dealer
AA>Cdealt
?=><debate
@A=Cdebian
@A>>debrief
@=??debt
A@ACdecember
??>?decent
ABABdecide
AB@Bdecided
==D@decision
BD?Adeck
B@@Adecoder
?>A@decrease
@@>?deep
?>@@deepen
BG=Fdefault
@>B?defect
AA@Cdefine
EF=Bdefined
A@CBdefinition
>?@?delay
AA?>delegate
BCEDdeliver
@?<Ddeliverable
DC@Cdelivered
DEFHdelivery
@@>>delta
@?<<demo
B@A=demonstrate
?@=>department
??BBdepend
;8D<dependable
A?==dependency
@BEAdeploy
C@B@deployed
DD@Bdeployment
@>??depot
ABACdeprecate
?A@Bdeputy
BDAEdescribe
AA?Bdescription
==53design
A@?Bdesigned
AD@Ddesk
?>A>desktop
AA@Bdetail
@AABdetector
AA?<dev
B?@Adeveloped
C?A<developer
DF?@development
@?B@device
AC@Cdevise
@A;<diary
HB@?did
=@@Adiff
>:;=different
?>??dig
@?@Bdigest
B?@@digital
B@>>dinner
=;@?direct
==B?direction
A>ABdirector
AC@Fdirectory
??CAdisability
AB@Adisaster
??A>discord
AA>?discount
?=?@discovery
<9;7discuss
??:9discussed
><?>discussing
??>=discussion
A??Bdish
@@?Ddisplay
AAC@distinct
@?=<distributed
>>A>distribution
?>AAdistrict
:;<?distro
AB??diversity
@?8;do
?>?@doc
AC@Bdocker
FGCFdocument
@=<=documentation
BF?Edocumented
>=D?doe
@AEBdoesn't
???>doing
AD@Ddomain
<9F<don't
AB?@donation
FG;Fdone
AA>Bdoor
AA?Bdormant
@AC@double
CCJFdown
@?C?download
@@A>downstream
A@B;dozen
@I>Bdraft
@AFBdraw
?@?=drawing
BEBFdrawn
C@>Adrill
??=>drive
@?>@driver
@>@?drone
BE=Bdrop
B@@=drop-in
?ABBdropped
@@=<dry
A>@:during
?BBAduty
@?B?e.g
G7::each
@A;<early
<=E@easier
<A>Aeasily
A@BAeaster
?>C?easy
A?;<eat
?=?=edit
BAA@editing
>@@Aeditor
?=>:education
?C@Beffect
B@@?effort
C?B@eight
@@C>either
AB?Belection
@B@Aelement
@D>@email
ABA@emergency
AAB?emission
AADAemployee
<<D@employer
A?@>empty
@ABCenable
AC@Benabled
@A>?encourage
>=B=end
B>ABendpoint
@A?>energy
@?D@engaged
A=>@engagement
>=E=engaging
?<??engineer
@@=>engineering
>?BAenglish
=;CAenough
??CBenp
AB@Aenrolment
??B@ensure
B@EAenterprise
ABABentity
@@@Centry
=>?Benvironment
AD>Aerp
CCBCerror
C?@Aescalation
@AADessay
ADCCestablish
@@=Destablished
@@ABestate
>:C@etc
AB>@ethic
BC@Aeu
A?@>euro
?@B>evaluate
?A@;evaluation
BABAeven
??==evening
@@DFevent
A??>ever
K>==every
?B>=everybody
=?FCeveryone
AA@Ceverything
ACBEeverywhere
@AACexam
?=?Bexample
A@B@exceed
?A;>exchange
?@A>excluding
BD@Aexec
BF?@exercise
CAAAexhibit
@@BBexhibition
CG>Fexist
BB>?exit
C@A?expansion
?>@Aexpense
@@BBexperience
=A>>experiment
@@A=expert
AB@Aexplain
@A>@explained
BB@Fexplainer
AB@Aexplaining
B@>>exploratory
<987explore
@CCDexport
AB?Aexporter
??>?extend
AE@Aextended
>=B@extension
A>CCexternal
?>;:eye
?@CBface
AC??facilitate
?>C?facility
@>C?factor
AB=?faculty
BA?@failed
?AB?failing
@<C@fair
BCACfall
BC=>family
@@<=fan
AB@Bfaq
AABAfarm
A>F?faster
;:?Efeature
@?C?featured
@@ABfebruary
?@BBfederation
@@C@fee
CC@Dfeed
><<8feedback
95J=feel
??>>fellowship
@>@>festival
??>?few
=9E=fewer
G@D?fifth
A@B?fifty
;><>figure
A>=?file
AAABfiled
@B@@fill
A?B?filled
BE@Dfilter
>D@Cfinal
@AABfinalise
@AABfinalize
A<>;finance
><A?financial
>@CCfind
BDFHfinding
=;B@fine
CBA@finish
?F?Gfinished
CAA@fire
@>DBfirm
>A@Afirmware
@D=?first
@@?Dfirst-aid
>=BBfirst-time
ACBDfiscal
BC?Efit
??FBfitter
BB>Cfive
@=CEfix
BB=Gfixed
>C@Afixture
?BABflag
>=B@flagged
FCABflat
?>@@float
@>?>flood
?>>>floor
>@ACflow
@>@=flyer
>=>@focus
@?=<folk
<:@:follow
@@?Bfollow-up
@>A?follower
C?E?following
BC?Bfont
??A>food
@@CAfootfall
=D=Gfor
@?B>forecast
?BB@fork
AB?@formal
@>A?format
BC@@former
AD>Bformula
@@>=fortnight
B@??fortnightly
BA?@forty
>=<;forum
@?>?foster
CB?Afound
BBABfoundation
@B>>founder
D?AAfour
D@ACframework
C@@=free
AA<?freelance
?B?Cfreeze
A?D@frequency
@?<=frequent
AB@@fresh
@C@=friday
?>@Afriendlier
@@ABfriendly
A<F?from
?B@<front
?>C?frontend
@@?=fruit
GE>Ifull
AB@Bfull-time
CCADfully
@@?>fun
@@=Cfunction
BDAAfunctionality
B?@Afund
?=?@funder
A@>?funding
@?>Afundraising
@>>=funnel
?;;=further
??@Bfuture
BAABfuzzing
@B@Aga
A@ABgained
B@<:game
?>>>gap
@?>=garden
??@>gas
@B@Dgate
>A>Dgateway
?=><gather
@@>>gathered
?>A?general
>;=:generate
AB@Agenerated
AB@@generation
BC?Bgerman
=5A7get
?>=;getting
AAABgift
@B@Dgit
BABDgithub
CC?Cgitlab
?@CDgive
B>>=given
A@CAgiving
BBBBgo
@@>Ago-live
@B@Bgoal
>?DBgoe
@AB=gold
?B?Cgolden
CF=@gone
ED:@good
B>C?google
BB>Bgot
AC<=governance
@>B@government
@AABgpu
@@CBgrade
@?B@grading
A?=<grant
@>A>grasp
??B@great
?>B@greater
A@BBgreen
AB@Bgreenhouse
AB@Agrid
AB@Agrievance
C>?Agroup
?9F?grow
@??:grower
>B<@growth
@??>grpc
?@=Aguest
<@?@guide
@AABguideline
>;<@guild
@@B@gym
@>@?habit
><==hack
ACDDhackathon
@?A>hacker
@@==had
C?D@half
A@@Bhalf-year
?A<;hall
?@>9hand
CBA>handbook
BA?Fhanded
AB@Ahandheld
BD>?handle
@@D?handled
B>HJhandling
@A@Bhandout
@@@>handover
@C@Ahappen
@?B@happier
?>D@happy
AA@>harbour
??ABhardening
=@BBhardware
AAC@harvest
DGDFhas
CBKJhave
AAD@having
@A>>head
A>ECheadcount
@B?Cheader
<?=?health
??B@healthier
?=C=healthy
@A>Aheard
A@<;hearing
>?@Aheartbeat
BC?Aheat
AD9:held
98E?help
@??>helpdesk
??>?helped
@?B?helpful
CA?>helping
AA?Bherd
@=C?high
A@C=higher
@@?Bhint
CCDEhire
@@?Dhiring
>A?Chistory
B@CDhit
CB?@hold
?>A>holder
>?@@holiday
>=A=home
BC@Chomepage
AB@Ahonour
@BBAhook
@@?>hospice
BB@Bhospital
CB>@host
ABAChosted
AABAhotfix
C>A;hour
???>house
?<D@household
AB??housing
;>>Ahow
A@@Bhow-to
?B@Bhr
?A?Bhttp
@BCBhuman
@@B?hundred
@A>?hybrid
?>>>hygiene
EF:Bi
>B?Bi.e
AC@Cicon
>7?=idea
@?;Cidentified
BC@Didentify
@>@@identity
=H9Aif
@B??ii
?ADAimage
@>@Bimpact
BDCEimplement
=;;8implementation
CD@Aimplemented
BBACimport
>?>?important
AB>Dimporter
;6C>improve
AC>>improved
;4?>improvement
DBFCin
@?><in-person
@@BAinbound
AA?>inbox
>A<@incident
?C?Bincl
CG@Hinclude
AB=?included
?D>@including
A@>>inclusive
B@B>income
;>CEincrease
>?C>increased
?>@@incremental
BB>Cindicator
ABA?individual
A>>?industry
??>=inference
AAFBinfluence
@@GCinfo
>=C?information
?;=Binfra
A>BAinfrastructure
BB@Aingestion
<=A@initial
@=<?initiative
><@>input
@?<<inquiry
BAABinsert
ABC@inside
BCA@install
B?B>installed
@C>Ainstance
AD@Dinstead
AA@Binstrument
??>@intake
CFBCintegrate
A@?Bintegrated
A<CEintegration
B>>@integrator
>>?@interaction
@B>@interactive
@?@Binterest
?BAAinterface
@??>intern
A?@>internal
?>@Ainternship
@??Einterop
@@9<interview
BD=>interviewed
>=B>interviewer
BA9Ainto
??B?intranet
A@@<intro
?B>?introduce
@C@Binventory
;8<:investigate
@?=Binvestment
CE>:investor
AAABinvite
@A?Binvited
@CBDinvoice
?A@Binvoicing
><>8involve
@?A>involved
8AJDis
?B>@iso
AA;@issue
?>C>issued
@=GCit
A>CCitem
>?@Aiteration
??DAits
@B@Bitself
=AAAjan
?<A?january
AA>>java
?=<=javascript
FBCDjob
=>A@join
AC>?joint
@A@Bjointly
?<<7journal
=A@?journalist
@C>Djourney
A?==js
>@@=july
AC=?june
?=A?junior
@B>>jury
@@?Bkafka
@@=<kata
<:?:keep
?>>>keeping
AA=Akept
@A>?kernel
<;@Ckey
@@@Ckeyboard
AAB>keynote
@@CAkg
@A>>kick
?C=:kick-off
@C==kickoff
@A<?kind
@A@Dkiosk
A>ABkit
?>@Akitchen
><I?know
@?>>know-how
?@7:knowledge
?AABknown
B??Akotlin
9;C>kpi
B=C;lab
?A?Flabel
@@?Blabelled
AB@Blabelling
AA>?lag
AA>>lago
@B?Alaid
@?DDland
@A>?landlord
?>?@lane
@C<Clanguage
A??>lapsed
BB?>laptop
<<@=large
<===larger
DDC=last
>=D@late
?=B?latency
??B@later
D@@Blatest
BFA?launch
AB?Blaunched
@@==law
@>=?lawyer
ABABlay
?<>Alayer
ABBDlayout
BD:?lead
?>DBleader
???=leadership
@?BAleading
BBBCleaflet
?=A>lean
?>AAleaner
FH>Dlearn
>=@=learned
??C>learner
BD==learning
@B?Alease
E>=Aleast
?ABCleave
@=@Aled
AC@Aledger
?;@Bleft
AB@Alegal
@??>lend
?>??lending
@@>?length
A<G=less
@A@Dlesson
DD;Blet
CB??letter
@BAElevel
@>C;library
@A@Clicence
BA@Alife
@@:=lifecycle
A=A<lift
A@C>lighthouse
BD?Dlimit
@?CEline
AB>>link
A>A>linked
AD?Alinux
AC@Dlist
AC?Clisted
??B@listen
?=CAlistener
AA<;listening
?>?<literacy
?>?@little
DEDDlive
?ABAload
DDCAloan
B@@>local
@AB?locale
@A?Clocally
AC@Dlock
?>A?log
ABAClogged
AB@Clogging
???Blogic
BAEDlogin
>@C@logistic
BECAlogo
@?>=long
AC?@long-term
>@CBlonger
=:<9look
@?99looked
@@>?loom
>>C@lose
BAA@loss
@@BBlost
@>CAlot
@?C>lower
ADAAloyalty
A@B>m
BA@?mac
?<B=machine
AC?Bmaco
>>>>macro
>@BDmade
@BCBmagazine
@B@Dmail
@AB?mailing
@@BAmain
@B?Amaintain
@A?>maintainer
AB@Dmaintenance
?DCBmajor
?>==make
ABAAmaking
@A@Bmanaged
>>ABmanagement
=C8@manager
DBCCmanual
@CBCmany
AA@Cmap
@@B@mapping
BAB?march
>>?Amarket
@C;<marketing
>=CDmarketplace
BAA@match
?>@<material
AB@Bmatrix
@@==matter
?=D>max
=@?@may
BA<;me
=>D@meal
>?G@mean
@A?Bmeant
A=><measure
<=B?measured
?<@>measurement
@>B?media
@AC?median
BA<6meet
@?CCmeeting
@?<;meetup
@?>>member
AB@?membership
@A@Cmemo
AA?>memory
?>B?mentee
??ABmentor
><A@mentoring
?@=Bmenu
@?A>merge
AA>Dmerged
@BABmerger
?=>=messaging
A?C@met
>;AAmetadata
;AABmeter
>?<<method
?;><metric
?@ABmid
@??>midwive
><<;might
BA=@migrate
@?@Bmigration
?A>Amilestone
@AABmilking
A@D>million
B?@<min
BB@Aminimal
@@9<minimum
?@>>ministry
@:?:minute
BC@Bmirror
@@C@miss
@ABAmission
?>A?mix
?>B@ml
:>BEmobile
AC@@mock
>@>Bmode
CE@Bmodel
@@>=modelling
?>@?moderate
?@BAmoderator
EE=Cmodule
A@>?monday
@CADmonitoring
A@?Cmonorepo
D<I=month
ABAAmonth-end
@AA>monthly
@?B@morale
A/@;more
@@?=morning
C<CCmost
AB?@motion
BF=Fmove
AD?Cmoved
?>A?movement
BAA@mrr
@@B?ms
><B@much
?@@Bmulti-tenant
@?DCmultiple
@BAAmust
C>ACmvp
>==9my
B9@9n
@?EBname
A@ABnamed
@BBBnaming
BBDAnational
CBAAnative
@?BAnecessary
:9>8need
;;<:needed
@@=<negotiation
?>>;neighbour
ACADnested
C?@@net
>@EDnetwork
BE?@networking
B<@;never
CABCnew
@@B@newcomer
CCBAnewsletter
@@DAnewsroom
:>?Dnext
<9E>nicer
@B@@night
@D@Gnightly
A@BAnine
ADACno
A?B?no-show
?>@@nobody
CBBAnode
B?B?none
ABA@norm
??BAnorth
AD>?northern
F=H:not
>:;=note
?@@Bnotebook
@B?Anothing
==D@notice
?>B?noticed
@B@?notification
@@@>november
?D=Bnow
@CB?npm
@>H@nps
>=?=nudge
??BCnumber
@@ABnursing
A@E@o
@A>@objective
@@?Bobservability
AD@Aobserver
AAA>obtain
89C?of
A@@Doff
A?=@offer
>A@@offered
???>office
B@@Aofficer
@=B>offline
>E=?offsite
=<@<often
CE?Aok
BA?Eokr
BD?Dold
?C@Dolder
?>:<on
ACDCon-call
@A@Donboard
?>?Conboarded
BG@Donboarding
G@8>once
DM?Bone
@@=<one-on-one
@@<<one-to-one
<9:7ongoing
CD@Conline
DB@Conly
@>@?op-ed
BA@@open
ABABopened
DA?Bopening
ABABoperating
AC=;operation
?=@Aoperational
?@>Aoperator
A??=opinion
@A=?opportunity
@C>Bops
@A>?option
NC>@or
BD@Corchard
?=E?order
?>AAordered
?D@Forg
?>B>organisation
AB?>organise
@@A>organiser
?AACorganization
ACABorganize
?>CAorganizer
A??=os
?@<<other
IAJ=our
?>A?ourselve
CD:@out
A>C>outlet
?A@Coutline
C@BAoutperform
BCACoutput
A:B8outside
@@@>outsider
BCABoutstanding
FB;8over
=>?Boverall
@B@Aoverview
BB<?own
=>@@owner
A@?Dpack
><>=package
A@?>packager
@@>?packaging
EBEDpage
BA@@paging
@@BCpaid
@?ACpainting
:=?@pair
@?<=pairing
CE>Fpaper
B@B@par
ACA@parallel
@CDEparent
?=>?parish
AB?Aparity
@A?>park
BD@@parking
>?BBparser
>A>Apart
AB@Bpart-time
AA?=participant
>;=<participate
>?ADparticipation
>>=9partner
@BCGpartnership
=>>=party
CCBFpass
AA>Bpassed
???Bpassing
?>??patched
?BBEpath
BABApatron
@>??pattern
=?<?pay
A?G>paying
A@;@payment
@BABpayout
B?A?payroll
A@B@payslip
AC@Bpdf
@B>?peak
>?<<peer
<=C?pending
;7C<people
B7B7per
=>A?percentage
?=?=perf
E@?>perform
?=A=performance
>>@Apermission
AB>@person
AC@Cpersona
@?>>personal
?>B>pharmacist
@AB?pharmacy
><@Bphase
A@>?phishing
@A99phone
B>@;photo
B?A@picked
@A@Bpicker
?>?@picture
?@@Bpiece
>>?<pilot
?EAAping
@?C=pipe
>@?>pipeline
BA@?pitch
>CECplace
@??>placement
AC?Cplain
??AEplan
?>=Gplanned
@BBBplanner
?><>planning
=A?Bplant
=;>=platform
?==9play
@>A@playbook
ACACplayer
BD@Dplayground
=;B>pleasant
A?C?pledge
@?=<plug
><@>plug-in
=<D@plugin
B@ABplus
@?>@pm
@CAIpoc
@>@@pod
@=;:podcast
ABBCpoint
AABDpolicy
@@>=poll
??ACpool
@@==popular
?>ABport
<@??portal
C>?Bported
@@>?porter
??=?portfolio
>?B?portion
B??Bportrait
@@?Bposition
=9D<positive
?A<Apossible
DAAEpost
@@?>post-mortem
?>BBposted
@@B@posting
@@>@postmortem
@@B@power
?@A=pr
:9?@practice
?>>=practise
@@B?precision
@@B?premium
??@=prep
?=?Bpresence
AB??present
@ABApresentation
?>@@presenting
CBC?press
@BCDpreview
A@?>previous
CF>Bprice
BC@>pricing
AB=?primer
?>BBprinciple
ABCEprint
@C=Bprinter
>A@Aprior
>?>>prioritized
@A?>priority
BB?Aprivacy
BBCDprivate
AC@Cproblem
BC@Bprocedure
AB?@process
@?CBprocessing
CBA@prod
?>>Aproduce
A@C>produced
==><product
BCCAproduction
@?@Bproductive
@@==professional
?BA@profile
?AF?program
BEBCprogramme
><A>programming
::?Bprogress
=>D<project
=;=@promote
@@B@promoted
?A>>promotion
@B>>prompt
AB?@proof
?><>proper
@A<?properly
>>@@proportion
=:>=proposal
B=B?proposed
A@BAprospect
==@=protocol
AD>Bprototype
@A>=proven
;?<>provide
BD?Aprovider
?>@@prs
@@>?pruning
BFBBpublic
@@BBpublication
AC?Apublicly
ADBHpublish
ADBApublished
A?;=pull
@@@=pulse
BC@Apump
@?B?punctuality
?<D@pupil
?@>@purchase
B?D@push
AC=Dput
@@<;python
>?<9q&a
>9:>qa
@@D>qualified
@?9=quality
DB;Cquarter
B?=Aquarterly
A@BCquery
@=:;question
@D>=questionnaire
@?@Cqueue
><E@quicker
=;D>quickly
B>>Bquickstart
AB?Bquiet
???>quirk
>A>Bquota
@@BAquote
??@=quoted
@B?>race
@AABrack
AA>Brail
@@ADrain
?=C=raise
BA@@raised
>??@raising
?A@Brange
ABAArank
@@@Branking
?@DDrate
A?B?rating
@@ACratio
BB@@reach
?=B>reached
A?A>reaching
BB<Breact
>==1read
A@C=reader
@?A=readiness
<<;6reading
@C=Dreadme
@G?Hready
?>>=real
BBCEreason
AB@@reasonable
AA?Brebuilt
A?B?recall
AA@Breceipt
@A<>receive
A?@Crecipe
ABAArecognise
=;C>recognition
@@B@recommend
ABAArecommendation
?D>Drecorded
B?BDrecording
AD?Brecovery
@??Crecruited
@@>>recruiting
?>@Arecruitment
BB?Brecurring
?C@Aredesigned
@A@Bredo
>>A@reduce
@>A?reduced
?=>=refactor
?>@Crefactoring
AC?@reference
A@@Brefit
ABADrefresh
@?>?refund
B?DDregion
A?><regional
AC>Fregister
ABC@registered
@B@Cregression
;5D;regular
AB=?regularly
@@>>rehearsal
?>@Brelated
?=B?relation
>?ABrelative
AACBrelay
?<:<release
=D@Breleased
@>>?relevant
><B?reliable
=;C?reliably
?>C?rely
@@>?remark
@?@Bremedy
>?@Areminder
BE?>remote
AC@Bremove
AB>Cremoved
??@Brename
???Brenderer
A>=>renewal
CBBArent
@>BCrep
A?ABrepair
@@C@repeat
BDBCrepeatable
AD>Dreplace
ABBDreplay
AAABreplica
@@A>reply
ACB@repo
=ADEreport
CEACreported
ADCFreporting
==C>repository
@@A>representative
>;C>reproducible
@<<=request
BB>Arequired
?=@?requirement
><>?research
B?@;reserve
@B=?reset
AB?Bresidency
@=A>resident
>?A?resolution
AAABresolve
@?B?resolved
?BA@resource
@>A>respond
?@A=response
ABAAresponsibility
@?>>responsive
>>ABrest
A@B@restart
@@BAresting
B?=<restore
>>C=restored
BFAAresult
@@BDretail
??C>retain
?B@Bretention
AB@Aretire
@@ABretired
AA?>retreat
BC@@retro
AA@Bretry
?C=Areturn
@AB@returning
@?B@reuse
?>B>reused
A<;?review
BB=Breviewed
>=AAreviewer
?>B@rework
@A?Brewrite
CC@Brewritten
@@==rfc
@A?Brid
???>ride
@@>>ride-along
AAABrider
@AACrig
CCBCright
AB;;ring
B>B>rise
ACABrisk
@@ABritual
@@BAriver
@@B@riverside
><?>roadmap
AB??robot
@ACBrole
ABACroll
BAA@rollback
<<>;rollout
?AABroof
>?BBroom
A@@Droot
@B@Aroster
BG?Erota
@A?>rotate
@A@Brough
AB9<round
B@>=roundtable
@B@Brouter
@?==routine
BA?=row
CCADrule
CCCBrun
A>>Arunbook
AC?Brunner
DD@>running
??=>runtime
@@BBrural
?>A@rush
BD<;rust
@>B;s
@@@Csafeguarding
>=G@safer
=;?>safety
@C@Dsalary
BA:?sale
?B?@same
>@ACsample
ADACsandbox
@@?Bsatellite
AA?<satisfaction
=:D<satisfied
A@BBsave
<;DBsaved
???<saving
A@EBsay
?>@=scale
@@BCscan
@@>Bscanned
CB@Ascanner
BB>Ascenario
BC@Cscene
CB>@schedule
@BA>scheduled
@B?Bscheduler
@@ABscheduling
AA>>schema
BD@Escheme
B>D@school
@>@@science
@B@Cscim
AA>@scope
=<G@score
AB@Bscorecard
A?@>scored
AB@Bscoring
@@:=screen
;:@Ascreenshot
AC>Dscript
B?>Csdk
@ACEsdr
D@I?search
?ABAseason
@?CBseat
<=A<second
A?B@secret
@B=@section
?>E?secure
>?>@security
=A@Asee
>>@=segment
@ABBselect
@A@Bselected
ABAAself-hosted
=9G=sell
AABAseller
@@DAselling
AC@Dsend
AC?Dsending
?==Asenior
@>><sense
>=??sensible
AA@Bsensor
@?BDsent
?>@=seo
>>@>separate
CC@@september
@?B@serious
??BAserve
?>A>served
@>=>service
AD@>sery
;?;Asession
BE@Eset
A>@@setting
?BAEsettle
>=CBsetup
ABACseveral
@@<=shadow
?>;8shadowing
?>@Ashape
>EAAshare
?BEEshared
BBAAsharing
?>A?sharpen
AC?Asheet
=:A@shelf
@@>?shelter
><><shepherd
@@?Bshim
DFAFship
@AB?shipment
>AB=shipped
AC?Ashipping
AABAshop
A@==shopping
@?@=short
?<D>shorter
@@<Bshortlisted
AB@Ashould
AEDBshow
<?@@showing
BE=@shown
BA>?side
AC@Gsign
AC>Dsign-off
>>?Bsign-on
>?BAsign-up
???Bsignal
@@BBsignature
C@BEsigned
@C>?signing
?@?>signup
??@>silo
@A@Bsimilar
BF>Csimple
>?AAsimpler
B@>>simulation
AE@Csimulator
BA@Bsince
@@?Bsingle
@@?Bsister
AA:;sit
C?><site
BA>?sitting
B>=?six
A@C@sixty
ACBAsize
@?=>sketch
@@=@skill
>?A>sla
@C??slack
AB@Eslide
??B@slip
A@B?slo
@?@>slot
?>;<slow
A@?Dsmall
?>A?smaller
?>A;smart
B?>@smoke
@@C@smooth
?>BAsmoother
<=C?smoothly
BB@Bsnapshot
?>BAsnippet
BD;>so
@B?Asoc
@?<<social
@?B?software
AACBsolar
AAB@sold
=;F@solid
<<6>some
@C@@somebody
ADB>someone
=<D@something
A@>;song
?:E?sooner
CB?Bsort
?>@Bsorted
@@>?sorting
<;A>sound
79?;source
>>?@sourcing
?=@>space
><B?spam
?>><spanish
AC@Aspare
@A?=speak
?=?Aspeaker
A?>=spec
??=Aspecific
?B?Bspeed
>=?>spend
AC==spike
BF@Esplit
BBBAsponsor
AC@Bsponsorship
>=@>spread
BA>@spring
=?=Fsprint
>>==sql
>>AAsquad
BA>@sre
>>?Asso
D@B>stable
<??>stack
?B?=staff
AB??staffed
A?>@stage
CB@Bstaging
==98stakeholder
A?B@stall
>?GCstand
?@>>stand-up
BC?Astandalone
<@B@standard
@@ABstanding
@BBAstar
@D>@start
?@BBstarted
AC=@starting
@>ABstartup
@@ABstat
@C>?state
AAB@statement
AB@Astatic
AAACstation
@B>?statistic
@<D=stay
?=B>steady
@E=Fstep
@<B<steward
?>@@stewardship
??B?stick
@?@<still
@?@Bstock
AB?Estop
?@BBstorage
CDB>store
@A?Bstraight
A@?>stranger
?@<=strategic
;??>strategy
@@<:stream
?>ACstreaming
?<?>stretch
??=?stretching
?C>Astring
AB@Astrip
?@?Bstrong
AB?>structure
@@=<structured
>=B?student
DE>>study
A@>Astyle
AAB@submission
B@@Bsubmit
?@CBsubmitted
>><<subscription
??B>succeed
@>BAsuccess
@BBBsuccessful
AA?Bsuccessfully
?@ABsuccession
@B?Asuch
@B@Asuggestion
@E@Esuite
@>@Asummary
BC@@summer
ADCDsummit
>=>Asupplier
?B@Dsupply
EFCIsupport
==B>supporting
BB=?sure
??@Bsurface
FFE@survey
@A>@surveyed
@?CAsustainability
AC>@swap
ACABswift
B@=<swim
AC@Bswitch
AB@Aswitched
@@DBsync
@@?Bsynthetic
?@CAsystem
AB>Btab
@>>>table
>=>Atablet
D?>9take
AAABtaken
@>BBtaking
@A?Dtalent
><?<talk
?C??talked
?><>talking
>=D@target
@@=?targeted
@B@Atariff
?>A@task
A@?>tasting
@??=tax
?=?Ctbd
?>?>teach
BB=<teacher
A@=Dteam
@B@Ateardown
>?>=tech
?<A?technical
AA=?technique
>=?>technology
?>A>tell
@D?Etemplate
C?D?ten
@B<<tenancy
?>A>tenant
BC==tender
G?E>tenth
A>?<term
B@<Bterraform
<>;;test
AA>Atested
A=?=testing
AD>Ctext
BD??textbook
LB?;than
?=@=thank
BCEFthat
CFAAthe
AAB?theatre
HAB=their
CC@Dthem
=<>=then
?@<Bthere
BEBDthese
@@>?thesi
=?@>they
B?=>thi
<:AEthing
??;<think
>==<thinking
F?DAthird
CEBBthird-party
@@>=thirty
@@CAthousand
@A=;threat
BCBCthree
BE82through
@A>@throw
@A>>thursday
?A>Cticket
>=A@tidier
>:=<tidy
AA>?tidy-up
@>CBtie
B?@@tied
C>AAtier
AABCtill
E?<<time
AB??timeline
@B@?timetable
>==<tinker
@@;?to
?AABtoday
==>=together
@@ACtoken
@A>Btold
AC>@too
@?GCtool
??@Dtooling
?@CAtoolkit
G?C:top
@>9=total
>B>@touch
@A<>tour
?;:9toward
AA=9town
>A@@trace
AB=?tracing
<=>>track
?C?Atracked
AB@Atracker
AB@Btractor
AAA=trade
>=C?traffic
@ABAtrail
>;><train
A@>Etrained
A@@>trainee
?AABtrainer
CC=Btraining
AA==transaction
BC>@transfer
@?B?translation
@>AAtranslator
?>D?travel
AB@Btreasurer
@CBAtreasury
>=C>tree
ADDAtrend
?@>?triage
@@BDtriaged
>???trial
@@?=tried
=;B>trouble
BD@Ctrunk
;<EAtrust
>>B?trusted
?A<@trustee
?>B?trustworthy
;;F?truth
?>@=try
=;=;trying
@A=@tuesday
>;?<tune
A@C@turn
@@C@turnaround
CCAAturned
??C@turnout
CD@?tutorial
>>?Atweak
C@ABtweet
B@==twelve
A@;=twice
AB@?twitter
:D@?two
AB?Atwo-factor
@B@Ctype
??A>typical
??@Ctypo
@@B>unaided
DDGEunder
=>C=understand
=;A<understanding
>>A;understood
?=BDunified
A@E?unique
A?>=unit
@A>>university
@@>>until
>A<?up
B=@Bupdate
BBA=updated
>>@?upgrade
@@BCupload
><C?upon
@?B?uptake
??C>uptime
?@H?us
>A97usability
>CABusage
@<F=use
?>@>used
?>@Auseful
:=A>user
<?A=using
@@>>usual
>>A@utility
=<A>ux
?@?Bvaccination
@?B?valid
BCA?validate
ACABvalidated
@?><validation
ACBAvalidator
AC@Cvalue
@@?Bvariety
@@>Bvarious
AB?Bvat
?@@Bvector
AD>Avendor
@@>Cvenue
B??Averification
A@B?verified
AB?>verify
AA=Cversion
@?>@vertical
AA>=vet
@A?Bvetted
GB?Avia
A@BAvideo
ACA@view
ABA@viewer
A@=>village
??A>violation
?>@Bvisibility
ACACvisible
A@?=visit
@@>?visited
A@=>visiting
?@CBvisitor
@?DAvisual
A@>?volume
?=B@volunteer
@A@Cvoted
?>@?voting
@>BAvs
AB@@vulnerability
AA:6w
?>BAwait
>?CBwaiting
BA87walk
@@>>walked
@?=<walkthrough
>?<?ward
>@@?warden
??B@warm
@@>?waste
@<=<watch
@@BAwatched
@@?>watching
AA=?water
?;??way
<=;=we
@B>Bwe've
??B?weak
@@B@weather
>?=;web
AB?Awebgpu
BAAAwebhook
A@E?webinar
@?CBwebsite
A@B@wedding
;<??week
B@:9weekday
FH:?weekend
C@F=weekly
@?BAweigh
@A>=weight
AB@Awelcoming
?@?>welding
;<GAwell
AB@Awelsh
A@>>were
=;?<what
AA@Bwheelchair
;9<<when
:97=where
@B7:whether
DEDDwhich
A>A>while
>EABwhitepaper
?@?>who
CABBwhole
?>@=widen
?>>?wider
?ABCwidget
CC?Cwiki
:=8<will
AEBCwin
?C>Fwindow
AA@Bwing
A@>Dwish
=?46with
?>EAwithin
?BECwithout
CB@Bwomen
?<@<word
?>>@wording
;?>;work
>;@?worked
@?ACworker
@ABBworkflow
AC??working
C@?Aworkshop
@BAAworkspace
?>@Aworst
@B>Awould
>C@Awrap
B?=>write
ABCKwrite-up
@@<@writer
BE>?writing
CE>Jwritten
?>@>wrong
AB@Bwrote
43;:x
>;<<xx
=<BBy
@A<;yard
D?A@yearly
?B>Cyes
?>CAyield
?A>?you
C@A=your
B@??youtube
FAE@zero
@@BCzine
BC>Azone
@>B?zoning
`],
  ['z.ending=', `
BB@B
@D@@able
><?>age
A@BBal
<>FFance
?J9Eed
>??@ence
>=AAer
DIA?ic
9<;Aing
<AAAist
=6@Aity
A=DDive
??=8ly
<:?>ment
?=@=ness
>:@<ship
>?@?tion
=7CCure
`],
  ['z=', `
LBJA#
AAFC@
@@@>abroad
@>A@account
??C@active
A??>activity
AA>>again
AA@Bagency
?>?Aagent
?@;=alumni
A>AAandroid
?>CAanswer
>=CBapi
=>=?app
@@BBappeal
AB>>application
ABA@appointment
?BABapril
BC?Aarchitecture
?>??area
?=BCarm
CAC@arr
=?ACarticle
@BAAask
AB?@assembly
@@CBattendee
AACDaudit
@@?>author
@@?Cautomatically
?=@@automation
B@A@average
AB@Abackup
@>A?bank
A@<Abase
?@ABbefore
CACBbenchmark
@B>@beta
?>B>bill
><?Abilling
@@?Cblog
AB>?board
>>?Abody
?@>>book
BAB@booking
?>A?bot
?@ABbox
??B@brand
@@BAbridge
AB>Abrowser
?>AAbug
@B??build
>=@?builder
@?>?building
@@ABbulletin
@>@>business
@@=>buyer
>A@?calendar
A?A>call
@@?>candidate
?>A?care
@AABcatalogue
B?A>category
>==;change
@A=>channel
>?=?chapter
A@BAchecker
@AABci
@@ABcircle
A>?Ccity
?>@@claim
@?>?class
C?@@cli
@?EGclient
>B?Bclosed
@@A;club
AA?Bcluster
@>ABcode
?>=?codebase
BB@Dcomment
?=B<community
>=?Acompany
B@ABcompetitor
?B??complete
?>@Acompliance
?@ADconcept
@??>conference
AB<?congress
??C?connection
BB?Cconsole
BC?>content
CDADcontract
AA>@contribution
??B>contributor
=;D=cost
@A>?council
AA8;course
@@=?cover
><?>coverage
ACB@crash
@><>crew
@A@Bcrm
A@ABcurriculum
==C?customer
?>C?cycle
C@><daily
@A>Adashboard
;:?9data
?>@?dataset
@<C>day
?>@=deal
?>??debt
A@ACdecember
@A?Bdecided
AB@Bdefined
A@?Bdelivered
>>A?delivery
BAACdeployment
AB@Bdesign
@BAAdesk
?<@@developer
@@A=development
?>A=device
@A>Bdirectory
@@B@discord
@@=<discussion
?>B@doc
>=>>documentation
?C?Bdocumented
?D@Ddomain
BD<>done
?@<<donor
@B?Adraft
A@>>drill
@@?Bdrive
@A>?driver
A?@9each
ABAAeasier
=>??easily
AAABedge
?>A?editor
@?@>effort
><C>employer
?@?>end
B=@Cendpoint
@?@Bengineer
AA?=engineering
ABA@error
=9AAetc
@?C@event
?ABCeveryone
@@B@exchange
AD>Cexist
>=;<experiment
??B@export
@@@>faculty
@A=?fair
?>C?faster
AC@Afeed
?=><feedback
??BAfigure
ABADfile
@@?>film
??CCfinance
AA@Dfinding
?C?Afinished
@?ABfirm
=>ABfirst
@@@Bfix
AA?Bfixed
EBAAflat
A?>?floor
AA>@flow
@>=;flyer
?<D=focus
@@>?follow-up
A@BAfor
@B?Aforce
AABCform
@C<@format
A@>>fortnight
@AC@forum
AC?Afound
@>B?friday
AB@Afull
?@>@function
A@?Cfund
ABABga
@A=>game
@>A@gate
@@AEgithub
BAAAgo
@BAAgood
AAA>grant
?=@>group
ACA?growth
@?>>guest
=?>=guide
@>?>guild
BAADhackathon
?==<hall
@D?Ahand
B@@Bhandbook
?=@?handover
A@?>head
?>@?health
BC?>held
AB@Ahired
>@@@history
AD=Bhost
@=GGhour
@??>hub
??>>idea
@??>identified
?=>=implementation
@@?Bimporter
>=;>improvement
?@>>incident
AA=>included
B@B?income
A?A>index
?>@Bintegration
@@?>intern
?@?=interview
AB@Ainvoice
@?=<issue
B@C@it
A>AAjanuary
?>@=journal
AB?Bjune
@B@Bkey
A@>>kit
@?=<kitchen
:>C?kpi
@@@Bland
B@?Alanguage
CD@@laptop
??B@later
?@B@launch
=:?>layer
BC??lead
><=:leadership
ABAAledger
B@?=letter
?=A@level
>=@@library
?@?Blicence
A?@=line
?>?@list
@D?Dlive
@?ADlogin
A@C=logo
@>B?longer
>>B?machine
AB@Amade
@BB@magazine
?@?>maintainer
?=?Amanagement
AB;<manager
ADABmarketing
@@=<matter
?=CEmeeting
BACBmember
@@@Bmentor
@@=@method
@?ADmigration
A@C?min
@@>>ministry
>;D>minute
ABAAmission
>@>@mode
?A<;model
B@?>monday
@A?>monitoring
E>@@month
BBA@monthly
>><:more
@@BAmorning
A?CAmost
AB?@move
@@ACname
=:?=need
<8=9needed
A@==neighbour
?>?@network
@@A>newcomer
>@=@night
AC@Cnightly
??B@notice
AC@Anotification
@@C@nps
=?AAnumber
?B?Boff
AB@@offsite
?>@=often
AB@@okr
>>B@on
@@ABonboarding
CA>Conce
CCADone
?@><operation
??>>opportunity
@>??option
@?B?order
@B@Borg
AC?Corganization
>A?Aother
BCAFout
?>@@outage
><B@own
A??Bpack
AD>Bpackage
AA>Apage
@@@Cpanel
BDBEpaper
?=AAparser
A@>Apart
@@CAparticipant
@@BAparticipation
?A>?partner
>A@>party
ACADpath
?>@?pattern
@B>?peak
=;A<people
>>C>performance
AB?Bpermit
?>?@phone
>=CCpilot
@@>?pipeline
@D>?place
@=B?plan
@@>@planning
>C??plant
?>A@platform
@@B?play
@@C@plugin
@>@@pod
??=;podcast
@?B?poll
?>AAport
??BCportal
@@>@position
><@?possible
AA>Apost
ABAAposter
??>?pr
@@@>press
AB??pricing
?>ABprinciple
AA?Cprint
?>A>priority
BA@?procedure
B<>Bprocess
@>=?product
AAABproduction
@CACprofile
@AA>program
>>??progress
B@;>project
@A=Aprovider
BD@Bpublic
>C@Dpublished
@@>=quality
@B5=quarter
A?ABquery
@?<>question
@?B@queue
>=C?rate
@B@Bratio
>?B?read
@@C@reader
@AACready
@>??record
?B?@recorded
@?ABrecording
A@CBregion
@B?Cregister
@@?Bregistry
??=>regularly
ADAArelease
@>@?rep
@@B?repair
@@@>reply
?A>Arepo
><D<repository
?>>>request
@@>;research
@@ABresearcher
?>@>reserve
@@==return
AB>Breview
@?BBreviewer
AB??rfc
A@?Bright
ABB@risk
>>@@role
?=B=rollout
>@B?room
@@>Around
@?@Broute
?>?>routine
@@@=row
?@B@rule
A@>>run
AC@Brunning
A>B<s
@@>>sale
?@B?sample
AD@Asandbox
@@B?satisfaction
??A>scale
BB>@scheme
@@=?school
@?B@score
>=A?sdk
@@ABsearch
@@B@second
C>BAservice
AA>@sery
=A=>session
@@C?set
?>@@setting
=9?Asetup
??A<sheet
@>?>shift
>@@?shipped
@A?>show
C@ABsite
AA>?sketch
@A>Aslack
?>B?sooner
9<??source
@>B@speaker
??C@spend
@?B@sponsor
?>?>spring
?A>?sprint
@B>@squad
AC@@stable
=@??staff
??=>stakeholder
>=@>standard
@@ABstart
@B@Bstarted
??B@state
?@BBstorage
@A><store
@?BBstrategy
@?==stream
@?D?study
>>B@success
A@@>summer
AABCsummit
@>BBsupport
FBD?survey
???Btablet
?>@Atag
AB@?taken
?>@?talk
><@>target
>?A?task
@?@Btbd
A>>=team
@BB@telemetry
@@ABtemplate
A=@?tenant
C@@@tenth
A?9?term
C@?Ctest
@@@>testing
@A@Btext
>>CBthem
=<>=then
A?C@third
@@?>thread
BAB@three
@A=@through
BBBAticket
@<@<time
@@EAto
?B@Atoday
AA>Ctoken
AC?Atoo
CB=>tool
@?BAtooling
@?@Btopic
@>>Atotal
>?A@track
@B??tracker
@@?Ctrained
A>?Btraining
@@?Dtree
>=A@trip
@>A>trust
BC>=tutorial
@@;=twice
???Ctype
<>BBup
AB>@upgrade
?@ABupload
>A>Bus
>@D@usage
?>B@use
>;B=used
?=?<user
??B@value
??@>vendor
B>@?version
A@C@view
@@>?village
??C@visitor
BAB@volunteer
??A>vote
@A>@wallet
>?@Awarehouse
?>@?way
C?@@webhook
@@?=webinar
B@BDwebsite
F=@;week
B@;9weekday
DE<@weekend
A@B<weekly
??@>weight
ABAAwell
@@ABwidget
AC?Bwiki
?@ABwindow
><B?with
:8@:work
ABBAworkflow
ABAAworkshop
?@>@writer
AA>>writing
@B@Awritten
FA>=year
BC>@zone
`],
]
