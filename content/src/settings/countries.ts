/**
 * Place facts: whom to call where. She chooses her country; it is never inferred. Numbers were looked up on the day of
 * `checked` in stored web copies of unknown age: a person must ring or re-read each one before release. An empty list
 * means none was confirmed; then `mentalHealth` and the emergency number stand in.
 */
export interface Checked {
  /** Address of the page the number was read on. */
  readonly source: string;
  /** Day as YYYY-MM-DD. */
  readonly checked: string;
  readonly confidence: "stored-copy" | "from-memory";
}

export interface HelpLine extends Checked {
  readonly name: string;
  /** As printed; dialled without spaces and hyphens. */
  readonly number: string;
  /** Number for text messages. */
  readonly sms?: string;
  /** Text key; none when the hours were not confirmed. */
  readonly hours?: `hours.${string}`;
}

export interface Country {
  /** ISO 3166-1 alpha-2; `ZZ` is anywhere else and always works. */
  readonly code: string;
  readonly name: `country.${string}.name`;
  /** Text key: whom to call the same day while pregnant and in the weeks after. */
  readonly maternity: `country.${string}.maternity`;
  /** Text key: whom to call the same day later on. */
  readonly doctor: `country.${string}.doctor`;
  readonly emergency: Checked & { readonly number: string; readonly also?: string };
  readonly healthLine?: HelpLine;
  readonly mentalHealth: readonly HelpLine[];
  readonly youth: readonly HelpLine[];
  readonly violence: readonly HelpLine[];
  readonly loss: readonly HelpLine[];
  /** `us`: Fahrenheit and pounds first. Pressure is mmHg everywhere. */
  readonly units: "metric" | "us";
}

const seen = { checked: "2026-11-22", confidence: "stored-copy" } as const;

export const countries = [
  {
    code: "GB", name: "country.GB.name", maternity: "country.GB.maternity", doctor: "country.GB.doctor", units: "metric",
    emergency: { number: "999", source: "https://www.nhs24.scot/111/", ...seen },
    healthLine: { name: "NHS 111", number: "111", hours: "hours.always", source: "https://neas.nhs.uk/your-service/111", ...seen },
    mentalHealth: [
      { name: "NHS 111, mental health (choose 2)", number: "111", hours: "hours.always", source: "https://neas.nhs.uk/your-service/111", ...seen },
      { name: "Samaritans", number: "116 123", hours: "hours.always", source: "https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html", ...seen },
    ],
    youth: [
      { name: "Childline", number: "0800 1111", hours: "hours.always", source: "https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957", ...seen },
    ],
    violence: [
      { name: "National Domestic Abuse Helpline", number: "0808 2000 247", source: "https://www.thegayuk.com/are-there-helplines-for-male-domestic-abuse-survivors/", ...seen },
    ],
    loss: [
      { name: "Sands", number: "0808 164 3332", source: "https://training.sands.org.uk/resources-further-information/", ...seen },
      { name: "Miscarriage Association", number: "01924 200 799", hours: "hours.weekdays-9-4", source: "https://www.dontovaryact.com/miscarriage", ...seen },
    ],
  },
  {
    code: "IE", name: "country.IE.name", maternity: "country.IE.maternity", doctor: "country.IE.doctor", units: "metric",
    emergency: { number: "112", also: "999", source: "https://www2.hse.ie/emergencies/when-to-call-112-or-999/", ...seen },
    mentalHealth: [
      { name: "Samaritans", number: "116 123", source: "https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html", ...seen },
      { name: "Pieta", number: "1800 247 247", hours: "hours.always", source: "https://wicklownow.ie/news/wicklow-people-feeling-low-over-christmas-period-urged-to-contact-helpline/", ...seen },
    ],
    youth: [
      { name: "Childline", number: "1800 66 66 66", hours: "hours.always", source: "http://www.breakingnews.ie/ireland/childine-volunters-answered-1020-calls-from-children-on-christmas-day-820223.html", ...seen },
    ],
    violence: [
      { name: "Women's Aid", number: "1800 341 900", hours: "hours.always", source: "https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/", ...seen },
    ],
    loss: [],
  },
  {
    code: "US", name: "country.US.name", maternity: "country.US.maternity", doctor: "country.US.doctor", units: "us",
    emergency: { number: "911", source: "https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq", ...seen },
    mentalHealth: [
      { name: "988 Suicide & Crisis Lifeline", number: "988", sms: "988", source: "https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq", ...seen },
      { name: "National Maternal Mental Health Hotline", number: "1-833-852-6262", sms: "1-833-852-6262", hours: "hours.always", source: "https://womensmentalhealth.org/posts/new-maternal-mental-health-hotline/", ...seen },
      { name: "Postpartum Support International", number: "1-800-944-4773", source: "https://www.kcrw.com/culture/shows/bodies/postpartum-psychosis-ppd-childbirth-mental-health", ...seen },
    ],
    youth: [],
    violence: [
      { name: "National Domestic Violence Hotline", number: "1-800-799-7233", hours: "hours.always", source: "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts", ...seen },
    ],
    loss: [
      { name: "Share Pregnancy and Infant Loss Support", number: "1-800-821-6819", source: "https://nationalshare.org/chat-guidelines/", ...seen },
    ],
  },
  {
    code: "CA", name: "country.CA.name", maternity: "country.CA.maternity", doctor: "country.CA.doctor", units: "metric",
    emergency: { number: "911", source: "https://richmondhilluc.ca/news/988-hotline-launched", ...seen },
    healthLine: { name: "811", number: "811", hours: "hours.most-provinces", source: "http://healthpei.ca/811", ...seen },
    mentalHealth: [
      { name: "9-8-8 Suicide Crisis Helpline", number: "988", sms: "988", hours: "hours.always", source: "https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html", ...seen },
    ],
    youth: [
      { name: "Kids Help Phone", number: "1-800-668-6868", sms: "686868", hours: "hours.always", source: "https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118", ...seen },
    ],
    violence: [],
    loss: [],
  },
  {
    code: "AU", name: "country.AU.name", maternity: "country.AU.maternity", doctor: "country.AU.doctor", units: "metric",
    emergency: { number: "000", source: "https://nnswlhd.health.nsw.gov.au/services/public-health/communicable-disease-control/protecting-your-baby", ...seen },
    healthLine: { name: "healthdirect", number: "1800 022 222", hours: "hours.always", source: "https://expydoc.com/doc/3444445/gc_6pp-dl-brochure.indd", ...seen },
    mentalHealth: [
      { name: "Lifeline", number: "13 11 14", hours: "hours.always", source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", ...seen },
      { name: "PANDA", number: "1300 726 306", hours: "hours.panda", source: "https://panda.org.au/about", ...seen },
    ],
    youth: [
      { name: "Kids Helpline", number: "1800 55 1800", hours: "hours.always", source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", ...seen },
    ],
    violence: [
      { name: "1800RESPECT", number: "1800 737 732", sms: "0458 737 732", hours: "hours.always", source: "https://thedailyaus.com.au/stories/1800-respect-text-messaging/", ...seen },
    ],
    loss: [
      { name: "Pregnancy, Birth and Baby", number: "1800 882 436", source: "https://newborn.org.au/news/baby-loss/", ...seen },
    ],
  },
  {
    code: "NZ", name: "country.NZ.name", maternity: "country.NZ.maternity", doctor: "country.NZ.doctor", units: "metric",
    emergency: { number: "111", source: "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/", ...seen },
    healthLine: { name: "Healthline", number: "0800 611 116", hours: "hours.always", source: "https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline", ...seen },
    mentalHealth: [
      { name: "Need to talk? 1737", number: "1737", sms: "1737", hours: "hours.always", source: "http://www.newshub.co.nz/home/health/2017/06/combined-text-and-call-helpline-to-assist-mental-health-crunch.html", ...seen },
    ],
    youth: [
      { name: "Youthline", number: "0800 37 66 33", sms: "234", hours: "hours.always", source: "http://youthaffairs.govt.nz/news/2012/youthline.html", ...seen },
    ],
    violence: [
      { name: "Women's Refuge", number: "0800 733 843", hours: "hours.always", source: "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/", ...seen },
    ],
    loss: [],
  },
  {
    code: "ES", name: "country.ES.name", maternity: "country.ES.maternity", doctor: "country.ES.doctor", units: "metric",
    emergency: { number: "112", source: "https://www.elperiodicoextremadura.com/noticias/extremadura/extremadura-realizan-tres-llamadas-dia-telefono-016_1194873.html", ...seen },
    mentalHealth: [
      { name: "024", number: "024", hours: "hours.always", source: "https://ibasque.com/telefono-de-atencion-a-las-conductas-suicidas-024/", ...seen },
    ],
    youth: [
      { name: "Teléfono ANAR", number: "900 20 20 10", hours: "hours.always", source: "https://www.adeces.org/anar-el-esfuerzo-por-proteger-los-derechos-de-nins-y-adolescentes/", ...seen },
    ],
    violence: [
      { name: "016", number: "016", hours: "hours.always", source: "https://www.elperiodicoextremadura.com/noticias/extremadura/extremadura-realizan-tres-llamadas-dia-telefono-016_1194873.html", ...seen },
    ],
    loss: [],
  },
  {
    code: "MX", name: "country.MX.name", maternity: "country.MX.maternity", doctor: "country.MX.doctor", units: "metric",
    emergency: { number: "911", source: "https://zamudionoticias.mx/?p=17586", ...seen },
    mentalHealth: [
      { name: "Línea de la Vida", number: "800 911 2000", hours: "hours.always", source: "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/", ...seen },
    ],
    youth: [],
    violence: [
      { name: "Línea de la Vida", number: "800 911 2000", hours: "hours.always", source: "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/", ...seen },
    ],
    loss: [],
  },
  {
    code: "IN", name: "country.IN.name", maternity: "country.IN.maternity", doctor: "country.IN.doctor", units: "metric",
    emergency: { number: "112", source: "https://www.ndtv.com/india-news/112-india-all-in-one-emergency-helpline-number-to-be-launched-today-1995582", ...seen },
    mentalHealth: [
      { name: "Tele MANAS", number: "14416", hours: "hours.always", source: "https://www.thehawk.in/news/health/tele-manas-mental-health-helpline-handles-over-238-lakh-calls-since-2022-prataprao-jadhav", ...seen },
    ],
    youth: [
      { name: "Child Helpline", number: "1098", hours: "hours.always", source: "https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856", ...seen },
    ],
    violence: [
      { name: "Women Helpline", number: "181", hours: "hours.always", source: "https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856", ...seen },
    ],
    loss: [],
  },
  {
    code: "DE", name: "country.DE.name", maternity: "country.DE.maternity", doctor: "country.DE.doctor", units: "metric",
    emergency: { number: "112", source: "https://amp.infranken.de/ratgeber/technik/deutschland-plant-neue-notruf-nummer-wen-erreicht-man-unter-der-113-art-5989416", ...seen },
    healthLine: { name: "Ärztlicher Bereitschaftsdienst", number: "116 117", hours: "hours.out-of-hours", source: "https://www.rhoen-gesundheitsblog.de/notfall-rufnummern-uebersicht/", ...seen },
    mentalHealth: [
      { name: "TelefonSeelsorge", number: "0800 111 0 111", hours: "hours.always", source: "https://domradio.de/node/277480", ...seen },
      { name: "Hilfetelefon Schwangere in Not", number: "0800 40 40 020", hours: "hours.always", source: "https://hebammen-bw.de/vertraulich-und-anonym/", ...seen },
    ],
    youth: [
      { name: "Nummer gegen Kummer", number: "116 111", source: "https://amp.infranken.de/ratgeber/technik/deutschland-plant-neue-notruf-nummer-wen-erreicht-man-unter-der-113-art-5989416", ...seen },
    ],
    violence: [
      { name: "Hilfetelefon Gewalt gegen Frauen", number: "116 016", hours: "hours.always", source: "https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/", ...seen },
    ],
    loss: [],
  },
  {
    code: "FR", name: "country.FR.name", maternity: "country.FR.maternity", doctor: "country.FR.doctor", units: "metric",
    emergency: { number: "15", also: "112", source: "http://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre", ...seen },
    mentalHealth: [
      { name: "3114", number: "3114", hours: "hours.always", source: "https://cnape.fr/le-3114-numero-national-de-prevention-du-suicide", ...seen },
    ],
    youth: [
      { name: "Fil Santé Jeunes", number: "0 800 235 236", hours: "hours.daily-9-23", source: "https://axaprevention.fr/fr/article/prevention-suicide-journee-mondiale", ...seen },
      { name: "119 Allô enfance en danger", number: "119", hours: "hours.always", source: "https://madinin-art.net/119-allo-enfance-en-danger-un-numero-pour-les-situations-durgence", ...seen },
    ],
    violence: [
      { name: "3919 Violences Femmes Info", number: "3919", hours: "hours.always", source: "https://solidaritefemmes.org/appeler-le-3919/", ...seen },
    ],
    loss: [],
  },
  {
    code: "ZZ", name: "country.ZZ.name", maternity: "country.ZZ.maternity", doctor: "country.ZZ.doctor", units: "metric",
    emergency: { number: "112", source: "https://wikisum.wiki/wiki/112_(emergency_telephone_number)", ...seen },
    mentalHealth: [],
    youth: [],
    violence: [],
    loss: [],
  },
] as const satisfies readonly Country[];

export type CountryCode = (typeof countries)[number]["code"];
