/** What the lists of others leave out in the languages that the dashboard speaks. */
export const moreStopWords: Record<string, string> = {
  en: `a an the and or but of to in on at for with from by as if than then so too just only also very really when while
    where why how what which who am is are was were be been being do does did done doing have has had having i you he she it we
    they me him us them my your his her its our their this that these those there here again because although since until after
    before about into over under up down out off it’s i’m i’ve i’d i’ll we’re we’ve you’re they’re that’s there’s don’t doesn’t
    didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t can could will would shall should may might must got get gets one all any
    some more most much many both each other another same own even still yet`,
  es: `el la los las un una unos unas lo y e o u ni pero sino aunque de del a al en con por para desde hasta entre sobre
    según que qué quien quién cual cuál cuando cuándo como cómo donde dónde si sí yo tú él ella ello nosotros ustedes vosotros
    ellos ellas me te se le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa
    eso esos esas aquel aquella es son era eran fue fueron ser sido siendo soy somos está están estaba estaban estar estado estoy
    he ha han había habían haber hay hubo tiene tienen tenía tengo hace hacer hizo más muy ya también todo toda todos todas cada
    tan tanto otro otra otros otras mismo misma así aquí ahí allí porque pues solo sólo ahora antes después durante mientras`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern von vom zu zum zur in im an am auf
    für mit aus bei beim nach vor über unter durch gegen um bis seit ist sind war waren sein bin bist seid gewesen wird werden
    wurde wurden habe hat haben hatte hatten gehabt ich du er sie es wir ihr mich mir dich dir uns euch ihm ihn ihnen mein meine
    meinen meiner dein unser unsere ihre ihren dieser diese dieses diesen was wer wann wo wie warum wieso als wenn dass ob weil
    damit so sehr auch nur noch schon mal dann da dort hier man sich doch ja eben halt einfach immer wieder kann konnte können
    muss musste soll sollte will wollte würde wäre alle alles jede jeder jedes etwas`,
  fr: `le la les un une des du de d l au aux et ou où mais donc car ni en dans sur sous pour par avec chez entre vers depuis
    pendant est sont était étaient être été suis es sommes êtes ai as a avons avez ont avait avaient avoir eu je j tu il elle on
    nous vous ils elles me m te t se s lui leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ça
    cela ceci que qu qui quoi dont quand comment pourquoi si comme plus très aussi tout toute tous toutes même alors puis encore
    déjà fait faire faut n ne là ici lors après avant parce quel quelle`,
  cs: `a i o u v ve k ke ku s se z ze na do od po pro při před nad pod za mezi bez přes jsem jsi je jsme jste jsou byl byla
    bylo byli byly být bude budu budou by bych bychom já ty on ona ono my vy oni mě mne mi mně tě ti ho mu jej ji jí jim jich nás
    nám vás vám můj moje mé svůj své svou náš naše váš jeho její jejich ten ta to tu toho tomu tom tím tento tato toto co kdo když
    kde kdy jak jaký proč že ale nebo ani aby protože pokud jestli jen jenom také taky už ještě velmi moc tak tam tady zde si jako
    než který která které kterou vše všechno všichni mám má máme mají měl měla`,
  fil: `ang ng mga sa na at ay ako ko akin ikaw ka mo iyo siya niya kanya kami namin amin tayo natin atin kayo ninyo inyo sila
    nila kanila ito nito iyan niyan iyon noon yan yun yung yon ni si sina nina kay kina para kung dahil kasi pero ngunit o din rin
    lang lamang naman po opo ho ba pa nang may mayroon meron nga daw raw kaya man pala muna talaga sana ulit dito diyan doon ano
    sino kailan saan bakit paano lahat isa isang bawat habang kapag pag mula hanggang upang tungkol bilang maging naging`,
  fa: `و در به از که تا با بر برای این آن اون یک یه را رو هم نیز یا اما ولی اگر اگه چون پس زیرا من تو او ما شما آنها ایشان
    خود خودم خودش هر همه چه چرا کجا کی چند چطور است هست هستم هستند بود بودم بودند باشد باشه شد شدم شده شود میشود میشه
    می نمی ها های ام ات اش ایم اید اند کرد کردم کردند کرده کنم کند کنند کنید کردن دارد دارم دارند داشت داشتم گفت باید شاید خیلی
    دیگر دیگه فقط بعد قبل روی وقتی هنوز حتی بین مثل یعنی همین همان اینکه آنکه بسیار`,
}
