import type { WordLists } from './romance.ts'

/** The forms of a weak verb, and of a strong one as far as `irregular` names its participle; separable prefixes by a hyphen ("ein-führen"). */
export function germanForms(infinitive: string): readonly (readonly [word: string, form: 'base' | 'ed' | 'ing'])[] {
  const [prefix, bare] = infinitive.includes('-') ? infinitive.split('-') as [string, string] : ['', infinitive]
  const stem = bare.replace(/e?n$/, '')
  const linked = /[dt]$/.test(stem) ? `${stem}e` : stem
  const insertsGe = !/^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|wider)/.test(bare) && !bare.endsWith('ieren')
  const participle = `${prefix}${insertsGe ? 'ge' : ''}${linked}t`
  const forms: (readonly [string, 'base' | 'ed' | 'ing'])[] = [[prefix + bare, 'base'], [participle, 'ed'], ...['e', 'er', 'en', 'es'].map((end) => [participle + end, 'ed'] as const)]
  forms.push([`${prefix}${prefix ? 'zu' : ''}${bare}`, 'base'])
  if (!prefix) forms.push([`${linked}t`, 'base'])
  return forms
}

export const german: WordLists = {
  verbs: {
    make: `erstellen bauen entwickeln veröffentlichen ein-führen aus-liefern liefern starten um-setzen implementieren schreiben entwerfen gestalten auf-bauen auf-setzen ein-richten installieren migrieren integrieren
      um-stellen ersetzen ab-schalten ab-lösen entfernen hinzu-fügen automatisieren dokumentieren beheben eröffnen öffnen unterzeichnen unterschreiben schulen trainieren aktualisieren überarbeiten modernisieren sanieren
      renovieren digitalisieren übersetzen produzieren pflanzen bereit-stellen aus-rollen konfigurieren standardisieren gründen erwerben beschaffen an-schaffen übergeben fertig-stellen drucken`,
    define: 'definieren festlegen fest-legen bestimmen identifizieren aus-wählen wählen entscheiden planen vereinbaren beschließen verabschieden erarbeiten klären vor-bereiten verab-schieden priorisieren spezifizieren',
    finish: 'ab-schließen beenden vollenden finalisieren erledigen',
    hire: 'ein-stellen rekrutieren besetzen an-stellen',
    study: 'evaluieren analysieren prüfen auditieren messen testen validieren bewerten untersuchen',
    act: 'durch-führen veranstalten organisieren treffen besuchen teil-nehmen interviewen befragen an-rufen kontaktieren präsentieren halten moderieren ein-laden ab-halten versenden verschicken',
    open: 'unterstützen begleiten helfen fort-setzen weiter-führen zusammen-arbeiten erkunden erforschen kommunizieren fördern aus-tauschen arbeiten lernen bei-tragen beobachten koordinieren kümmern pflegen mit-wirken recherchieren',
    up: 'steigern erhöhen verdoppeln verdreifachen wachsen steigen beschleunigen gewinnen übertreffen aus-bauen an-heben vergrößern heben',
    down: 'senken reduzieren verringern sinken fallen verkürzen halbieren minimieren vermeiden ab-bauen kürzen mindern',
    improve: 'verbessern stärken optimieren verfeinern',
    reach: 'erreichen erzielen verkaufen generieren ein-nehmen erwirtschaften schaffen kommen liegen sparen ein-sparen dauern',
    keep: 'halten bleiben bei-behalten aufrecht-erhalten',
    ensure: 'sicher-stellen gewährleisten ermöglichen',
    behave: 'nutzen verwenden empfehlen verlängern kaufen bestellen zurück-kehren wieder-kommen bewerten-x an-melden abonnieren fühlen lesen spenden',
  },
  irregular: `geschrieben=schreiben entworfen=entwerfen abgeschlossen=ab-schließen entschieden=entscheiden beschlossen=beschließen gestiegen=steigen gesunken=sinken gefallen=fallen gehalten=halten getroffen=treffen
    gewachsen=wachsen gewonnen=gewinnen übergeben=übergeben behoben=beheben unterschrieben=unterschreiben steigt=steigen sinkt=sinken fällt=fallen wächst=wachsen liegt=liegen erreicht=erreichen bleibt=bleiben bleiben=bleiben hält=halten
    geöffnet=öffnen angerufen=an-rufen verabschiedet=verab-schieden abgehalten=ab-halten gebracht=x`,
  nouns: {
    metric: `rate quote umsatz zufriedenheit bindung abwanderung kündigung konversion latenz verfügbarkeit nps note bewertung nutzung auslastung verkehr kosten ausgabe zeit dauer vorfall ausfall störung fehler
      beschwerde reklamation krankenstand fehlzeit anmeldung verkauf verkäufe absatz marge gewinn wachstum anteil marktanteil reichweite besuch teilnahme abo spende verbrauch emission abfall produktivität qualität leistung bekanntheit
      vertrauen bestellung retoure verspätung unfall unfälle fluktuation loyalität effizienz sichtbarkeit sicherheit wohlbefinden ergebnis ebit pipeline durchlaufzeit wartezeit reaktionszeit antwortzeit ladezeit
      beteiligung öffnungsrate abbruchrate ausschuss pünktlichkeit termintreue akzeptanz transparenz belegung engagement stimmung bewerbung interessent lead`,
    people: `kunde kunden kundin nutzer nutzerin anwender patient patienten patientin schüler schülerin student studierende bürger bürgerin mitglied mitglieder besucher abonnent spender freiwillige ehrenamtliche partner bewerber leser
      haushalt haushalte familie käufer landwirt reisende teilnehmer teilnehmende teilnehmerin gäste gast mieter bewohner`,
    own: 'team teams mitarbeiter mitarbeitende mitarbeiterin beschäftigte ingenieur entwickler entwicklerin führungskraft führungskräfte lehrkraft lehrkräfte pflegekraft pflegekräfte kollege abteilung stelle trainer',
    artefact: `website webseite app portal leitfaden handbuch bericht dashboard dokumentation seite video artikel richtlinie zertifikat zertifizierung plan strategie roadmap prototyp formular vertrag werkzeug tool konzept
      broschüre vorlage checkliste satzung blogbeitrag blogbeiträge studie schnittstelle`,
    thing: 'prozess prozesse plattform system funktion modul programm kampagne produkt infrastruktur version gebäude station schule park angebot kurs schulung laden filiale dienst anlage linie fallstudie',
    event: 'treffen workshop interview gespräch gespräche konferenz veranstaltung besuch webinar messe seminar anruf sitzung vortrag vorträge umfrage termin befragung kundeninterview kundengespräch',
    part: 'dienst dienste service system dokument seite repository prozess modul vertrag verträge büro klasse schule standort arbeitsplatz bestandskunde',
  },
  quantifiers: {
    numbers: 'ein=1 eine=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 fünfzig=50 hundert=100 tausend=1000',
    multiples: 'hälfte=0.5 halb=0.5 halbieren=0.5 halbiert=0.5 verdoppeln=2 verdoppelt=2 doppelt=2 verdreifachen=3 drittel=0.333 viertel=0.25',
    all: 'alle allen jede jeder jedes sämtliche', none: 'kein keine keinen null',
    from: 'von', to: 'auf zu', by: 'um', at: 'bei über unter übersteigt erreicht liegt', min: 'mindestens über wenigstens', max: 'höchstens unter maximal innerhalb binnen',
    than: 'als', per: 'pro je', of: 'der von aller des', last: 'letzten vergangenen nächsten vorherigen',
    months: 'januar februar märz april mai juni juli august september oktober november dezember', numbered: 'phase version stufe schritt quartal artikel kapitel woche welle linie',
    times: 'mal fach', percent: 'prozent', points: 'punkte punkten prozentpunkte prozentpunkten punkt', money: 'euro dollar', top: 'top',
  },
  determiners: 'der die das den dem des ein eine einen einer einem eines unser unsere unseren unserem unserer alle jede jeder jedes diese dieser dieses',
  prepositions: 'in im auf an am bei beim mit ohne für von vom zu zum zur aus nach vor bis durch über unter zwischen um innerhalb pro je gegen seit während',
  conjunctions: 'und oder aber dass damit sodass wenn weil die-x',
  auxiliaries: 'ist sind wird werden wurde wurden worden hat haben war können kann sein',
  pronouns: 'wir sie es er man sich',
  vague: 'besser bessere besseren besserer deutlich signifikant erheblich effizient effizienter effektiv optimal angemessen reibungslos exzellent exzellente erstklassig mehr weniger schneller einfacher',
  finished: 'fertig live verfügbar betriebsbereit bereit abgeschlossen online aktiv betrieb vorhanden',
}
