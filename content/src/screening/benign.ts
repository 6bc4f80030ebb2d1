/**
 * Ordinary pictures that must not exceed their cap (screening.md §5). `~x`: she first taps x or "not sure" and the
 * clarifier turns it to no.
 */
import type { Disposition } from "../model/disposition.ts";

export interface BenignPicture {
  readonly name: `benign.${string}`;
  readonly picture: string;
  readonly given: string;
  readonly cap: Disposition;
}

export const benignPictures: readonly BenignPicture[] = [
  { name: "benign.afterpains", picture: "afterpains with feeding", given: "pp=3d; ~belly-worse, ~belly-severe", cap: "routine" },
  { name: "benign.lochia", picture: "lochia red to brown, small clots", given: "pp=6d; ~bleed-up, ~bleed-clot", cap: "routine" },
  { name: "benign.night-sweats", picture: "night sweats", given: "pp=5d; ~fever, ~rigors", cap: "routine" },
  { name: "benign.lochia-busy-day", picture: "lochia redder after a busy day, eased", given: "pp=2w; bleed-up, bleed-eased", cap: "within-days" },
  { name: "benign.leaks", picture: "leaks on cough, on the way", given: "pp=9d; leak-effort, leak-urge, ~pee-unaware", cap: "routine" },
  { name: "benign.tension-headache", picture: "tension headache", given: "pp=9d, nx=9d; ha, ~ha-upright", cap: "routine" },
  { name: "benign.needle-site", picture: "needle site sore, improving", given: "pp=5d, nx=5d; ~site-worse", cap: "routine" },
  { name: "benign.calf-cramp", picture: "calf cramp at night", given: "gw=30; ~calf-sore", cap: "routine" },
  { name: "benign.full-breasts", picture: "full breasts, no fever", given: "pp=4d; ~breast-red, ~fever", cap: "routine" },
  { name: "benign.round-ligament", picture: "round-ligament pull", given: "gw=20; ~belly-worse, ~belly-severe", cap: "routine" },
  { name: "benign.braxton-hicks", picture: "Braxton Hicks", given: "gw=32; ~tight, ~womb-hard", cap: "routine" },
  { name: "benign.constipation", picture: "constipation, piles", given: "pp=8d; ~bowel-unaware", cap: "routine" },
  { name: "benign.heartburn", picture: "heartburn", given: "gw=34; ~chest-press, ~ruq", cap: "routine" },
  { name: "benign.tired-out", picture: "tired out, not ill", given: "pp=3w; ~unwell, ~breath-exert", cap: "routine" },
  { name: "benign.tingling-hands", picture: "tingling hands, wrist pain", given: "gw=36; ~stroke", cap: "routine" },
  { name: "benign.slow-breathlessness", picture: "slow breathlessness of pregnancy", given: "gw=33; ~breath-exert, ~breath-flat", cap: "routine" },
  { name: "benign.ankles", picture: "ankles swollen, both, slowly", given: "gw=37; ~swell-legs, ~swell-face", cap: "routine" },
  { name: "benign.stitches", picture: "stitches sting, numb at the line", given: "pp=6d; ~pee-burn, ~saddle-numb", cap: "routine" },
  { name: "benign.girdle-both-thighs", picture: "pelvic girdle pain into both thighs", given: "gw=30; symph, sacral-load, lift-leg, ~both-legs", cap: "routine" },
  { name: "benign.back-tweaked", picture: "back tweaked lifting, 5/10", given: "pp=4m; back-sudden, back-up", cap: "routine" },
  { name: "benign.outer-thigh-seen", picture: "numb outer thigh since birth, examined", given: "pp=3w, nx=3w; leg-numb-old, leg-seen", cap: "routine" },
  { name: "benign.cold-month-7", picture: "cold with fever, month 7", given: "pp=7m; fever", cap: "within-days" },
  { name: "benign.feeding-neck", picture: "sore neck and upper back from feeding", given: "pp=8w; back-up, r.mid, ~neck-stiff, ~pleuritic", cap: "routine" },
  { name: "benign.blues", picture: "baby blues, day 4", given: "pp=4d; ~not-coping", cap: "routine" },
  { name: "benign.first-period", picture: "first period", given: "pp=9w; ~bleed-up", cap: "routine" },
  { name: "benign.pain-seven-seen", picture: "pain 7, seen last week, no worse", given: "pp=9w; d.pain7, d.seen-pain", cap: "routine" },
];
