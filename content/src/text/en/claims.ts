/** Claims: what she is told (verbatim from the claims table, beside the thing it speaks of), and the reviewer's three cells. */
export const claimsText = {
  "claim.half-affected": "Back pain is common after birth, and exams find it in about 1 in 3 at three months.",
  "claim.half-affected.says": "Close to half of new mothers get low back pain in the first months",
  "claim.half-affected.evidence": "Partly. Any pain: 6 or 7 in 10 at one month, over half at three (small cohorts). Pain a clinician can class: 1 in 3 at three months. Other samples 25 to 31 %. The description leans on a parenting site",
  "claim.half-affected.product": "soften: never print one bare percentage; say which pain",

  "claim.not-fate": "Back pain after birth is common, but you do not have to just live with it.",
  "claim.not-fate.says": "Back pain after birth need not be borne as part of motherhood",
  "claim.not-fate.evidence": "Supported. Of women with moderate or severe pelvic pain 83 % were much better by 6 weeks; exercise can add to that. It does not always go by itself",
  "claim.not-fate.product": "keep as asked: always shown together with the no-promise line",

  "claim.long-pain": "If your back still hurts at six months or a year, it is not too late for help.",
  "claim.long-pain.says": "Pain may still be there at six months and at a year",
  "claim.long-pain.evidence": "Supported. About 1 in 4 have some pain at a year; of those sore at six months most have pain that comes and goes. Back pain before pregnancy makes it likelier. Exercise still helps adults with lasting pain a little",
  "claim.long-pain.product": "keep as asked: a track for six months, a year and relapse",

  "claim.late-start": "If new pain starts months after birth, we check you again from the top.",
  "claim.late-start.says": "Pain can first strike long after the birth",
  "claim.late-start.evidence": "Partly. A guideline allows for a start up to two years after birth, but the usual start is in pregnancy or the first 3 weeks. New pain later is checked like any new pain",
  "claim.late-start.product": "keep with a caveat: new or moved pain reopens the full screen",

  "claim.cost": "Pain, low mood and poor sleep often come together, so we ask about all three.",
  "claim.cost.says": "Even slight pain spoils sleep, work, chores and mood, and causes fatigue and depression",
  "claim.cost.evidence": "Partly. 40 % of those with pain at 3 months had moderate or severe disability; most lasting pain is mild. Low mood is about 3 times as common with pain, but which comes first is not known",
  "claim.cost.product": "keep with a caveat: mood questions and a path to help, not only back scores",

  "claim.lifting": "Lifting may make a sore back worse, but sudden bad pain or short breath needs help now.",
  "claim.lifting.says": "Bending, lifting and long carrying bring on low, middle and upper back pain",
  "claim.lifting.evidence": "Weak. Baby care load tracks with wrist pain; bent-back lifting is not shown to cause back pain; one tiny study of mothers' lifting (L20). Sudden mid-back pain after a light lift, or pain with short breath, must not pass for strain",
  "claim.lifting.product": "keep with a caveat: red flags are asked before lifting advice",

  "claim.feeding": "You can keep nursing, but change how you sit, since long feeds can make you sore.",
  "claim.feeding.says": "Breastfeeding is a source of upper and middle back pain",
  "claim.feeding.evidence": "Partly. Long feeds and more feeding time go with pain; side-lying feeders had less neck pain; surveys cannot prove cause. On pelvic pain two cohorts disagree (L16)",
  "claim.feeding.product": "keep with a caveat: covers bottle too; never hints at weaning",

  "claim.hormones": "Hormones change after birth, but no one has shown that they make your back hurt.",
  "claim.hormones.says": "Hormone shifts in the early months cause pain",
  "claim.hormones.evidence": "Against, for relaxin: its level does not track pain in a steady way. Other hormones after birth: nothing found",
  "claim.hormones.product": "soften: named as a change, not as the cause",

  "claim.weight": "Extra weight may play a small part, but you need not lose any before you start.",
  "claim.weight.says": "Weight that birth does not remove presses on the back",
  "claim.weight.evidence": "Partly. BMI is on the risk list of a pregnancy guideline; two cohorts tie higher BMI or a gain of 15 kg and more to lasting pain (L1 L2). Pressing as the mechanism, and losing weight as a cure, are untested",
  "claim.weight.product": "soften: no weight goal, no weigh-in",

  "claim.posture-cause": "No one posture is right, and staying in one pose too long can make you sore.",
  "claim.posture-cause.says": "A tucked pelvis, a hunch, a changed gait or sleep pose causes pain",
  "claim.posture-cause.evidence": "Weak. Posture has a thin causal link with back pain; time in one position counts more. A review of reviews agrees on no cause (L15)",
  "claim.posture-cause.product": "soften: ask about time in one pose, not about faults",

  "claim.weak-core": "Weak belly and hip muscles may add to pain, but a belly gap does not seem to be the cause.",
  "claim.weak-core.says": "A weak deep core causes pain",
  "claim.weak-core.evidence": "Partly. Low trunk endurance and weak hips go with more disability at 15 months; thinner deep muscles are seen in sore women, at one point in time (L14). Belly gap is not tied to pain",
  "claim.weak-core.product": "keep with a caveat: no blame on the gap; doming scales a move down",

  "claim.sciatica": "Leg pain is often not from a disc, but numb private parts, weak legs or bladder change needs help now.",
  "claim.sciatica.says": "A disc that bulges or slips can be behind sciatic pain",
  "claim.sciatica.evidence": "True but rare: a disc that gives symptoms is about 1 in 10,000 pregnancies. Pelvic joint pain often runs to the back of the thigh. A small share of discs become an emergency",
  "claim.sciatica.product": "keep with a caveat: saddle, leg and bladder questions come first",

  "claim.epidural-lasting": "An epidural does not seem to cause back pain that lasts.",
  "claim.epidural-lasting.says": "Back pain after a cesarean mostly comes from the epidural or spinal",
  "claim.epidural-lasting.evidence": "Against. Trial follow-up (306 women, 26 months): no difference; Cochrane RR 1.00. Newer pooling agrees (L4, also L3 L6); one claims database shows a small rise (L5). For spinals the data are observational only",
  "claim.epidural-lasting.product": "soften: asked as history, never shown as the cause",

  "claim.needle-site": "A sore needle spot is common at first, but fever, growing pain or weak legs needs help now.",
  "claim.needle-site.says": "Tingling and soreness follow an epidural or spinal",
  "claim.needle-site.evidence": "Partly. Short soreness at the site is called common in our sheet, without its own source. Lasting nerve harm about 1 in 240,000. A block that stays or returns, fever or growing pain is an emergency",
  "claim.needle-site.product": "keep with a caveat: extra questions for 14 days after the needle",

  "claim.pain-medicine": "We found no proof that pain medicine makes your back hurt, so ask before you stop one.",
  "claim.pain-medicine.says": "Many pain medicines bring on tingling and back discomfort",
  "claim.pain-medicine.evidence": "Untested. We found no study in which pain medicine causes back pain",
  "claim.pain-medicine.product": "soften: log it as she sees it; her prescriber decides",

  "claim.scar-pull": "A scar can feel tight, but no one has shown that it pulls on your back.",
  "claim.scar-pull.says": "Scar tissue from a cesarean pulls on the low back",
  "claim.scar-pull.evidence": "Weak. Two tiny scar massage studies (30 and 32 women); pain fell more with core work added. Years later women with a past cesarean had no more back pain (L7)",
  "claim.scar-pull.product": "soften: scar care stays, once healed and from week 6",

  "claim.cured-fast": "Most backs get better in weeks or months, but no one can promise a cure.",
  "claim.cured-fast.says": "Pain can be cured, naturally and far sooner than she thinks",
  "claim.cured-fast.evidence": "Not shown. Trials: pain down about 2 of 10 points, from 4 small trials; a home trial with little contact did no better than time. Most mend with time, 1 in 4 still have some pain at a year",
  "claim.cured-fast.product": "soften: no promise of cure or speed anywhere; review at 2, 6, 12 weeks",

  "claim.core-must": "Core moves are one good way to ease back pain, but not the only way.",
  "claim.core-must.says": "To be truly rid of pain she must train her deep core, in every session",
  "claim.core-must.evidence": "Partly. Stabilising work helps in pooled trials after birth; alone it did not beat controls for short-term pelvic pain; hip and back strength work also helps adults",
  "claim.core-must.product": "keep with a caveat: core and release stay in each session; hip and back work beside them",

  "claim.breathing": "Slow breaths can help you relax, but we found no proof that they ease back pain.",
  "claim.breathing.says": "Better breathing is part of the cure",
  "claim.breathing.evidence": "Untested by itself for back pain after birth",
  "claim.breathing.product": "keep with a caveat: breath leads the move; no promise attached",

  "claim.kegel-exhale": "Pelvic floor squeezes help with leaks, but they are not proven to ease back pain.",
  "claim.kegel-exhale.says": "A gentle pelvic floor lift on the out-breath should start the move",
  "claim.kegel-exhale.evidence": "Timing untested. Pelvic floor training cuts leaks (odds down 37 %) and, in one trial, prolapse. For back pain: one small trial, with nerve stimulation in both arms (L18)",
  "claim.kegel-exhale.product": "keep with a caveat: tension type or painful floor: breathe and let go only",

  "claim.posture-cure": "Stand tall if it feels good, but moving often may help your back more.",
  "claim.posture-cure.says": "Standing straight prevents and eases back, sciatic, neck, shoulder, hip and knee pain",
  "claim.posture-cure.evidence": "Untested as a cure; nothing found for hip, knee or sciatic pain. For the neck, surveys favour changing the feeding position",
  "claim.posture-cure.product": "soften: a cue inside each exercise, not a treatment",

  "claim.massage": "Massage may ease pain for a short time, so use it along with moving.",
  "claim.massage.says": "Massage eases the pain",
  "claim.massage.evidence": "Partly. Listed for acute back pain in adults; weak in pregnancy pelvic pain; best beside exercise. One trial after birth, 60 women, 5 days (L10)",
  "claim.massage.product": "keep with a caveat: no rubbing of a swollen or sore calf",

  "claim.heat": "A warm pack for 15 to 20 minutes can ease a sore back for a while.",
  "claim.heat.says": "Warm packs relieve",
  "claim.heat.evidence": "Supported short term in adults with new back pain; better together with exercise",
  "claim.heat.product": "keep with a caveat: not on numb skin, wounds, fever, or a pregnant belly",

  "claim.cold-points": "Cold may numb pain for a while, but no proof shows that it heals.",
  "claim.cold-points.says": "Regular cold on chosen pressure points soothes and heals",
  "claim.cold-points.evidence": "Weak. Too little study of cold; nothing found on healing or on special points",
  "claim.cold-points.product": "soften: no point map; heat is offered first",

  "claim.bed-rest": "Rest when you need to, but gentle moving helps more than staying in bed.",
  "claim.bed-rest.says": "Bed rest may not be the best answer",
  "claim.bed-rest.evidence": "Supported by all back pain guidelines: stay active",
  "claim.bed-rest.product": "keep as asked: rest is short and counted as part of the day",

  "claim.avoid-pills": "You need no pills for this plan, but ask before you skip medicine you were given.",
  "claim.avoid-pills.says": "Avoiding pills is a good aim",
  "claim.avoid-pills.evidence": "Partly. Exercise and heat come first and drugs second for back pain. This is not about pain from birth or a wound, where hospital leaflets ask women to treat early (L21)",
  "claim.avoid-pills.product": "soften: never names or advises a drug, never praises doing without",

  "claim.prevent": "Being active while pregnant may make pain milder, but it may not stop it.",
  "claim.prevent.says": "Exercise for life and in pregnancy prevents back pain after birth; a fit body fends off all pain",
  "claim.prevent.evidence": "Partly. In pregnancy it lowers how bad pain is, not how many get it. A class trial: no fewer women in pain after birth (L11). Active before pregnancy: slightly less pelvic pain (L13). Adults: fewer bouts (L12), small relief of lasting pain",
  "claim.prevent.product": "soften: pregnancy track promises milder, not none",

  "claim.easier-labour": "Moving while you are pregnant is good for you, but no one can promise an easy birth.",
  "claim.easier-labour.says": "Exercise from trimester one gives an easier, shorter birth and a smoother recovery",
  "claim.easier-labour.evidence": "Mixed. Fewer instrument births (OR 0.76). Labour length: about an hour shorter when begun at 9 to 11 weeks (L8), no change in a bigger trial (L9). Start dates not compared. Fewer low-mood signs after birth (L17)",
  "claim.easier-labour.product": "soften: start any week; late starters are not told they missed out",

  "claim.cesarean": "If you stay active, a C-section may be a bit less likely, but it is never your fault.",
  "claim.cesarean.says": "Exercise while expecting may spare her a cesarean",
  "claim.cesarean.evidence": "Small at most: one review finds no clear change, another RR about 0.82",
  "claim.cesarean.product": "soften: no birth promise anywhere in the product",

  "claim.exercise-relief": "Exercise is the best tested way to ease back pain after birth.",
  "claim.exercise-relief.says": "Exercise is the top way to handle this pain",
  "claim.exercise-relief.evidence": "Partly. Best studied option, moderate certainty, small and mostly guided trials; a home trial with little contact showed no gain. Our planning value is far smaller than the trials",
  "claim.exercise-relief.product": "keep with a caveat: check-ins, review dates, physio when no change by week 6",

  "claim.mood-lift": "Moving can lift your mood, but if you feel low, please tell someone and get help.",
  "claim.mood-lift.says": "Exercise brings a brighter mood",
  "claim.mood-lift.evidence": "Supported. Lower odds of depression (about 45 %), also with activity in the first 12 weeks",
  "claim.mood-lift.product": "keep with a caveat: never replaces the mood screen",

  "claim.ten-minutes": "Ten minutes a day is a good start, but it may not stop the pain.",
  "claim.ten-minutes.says": "Ten minutes a day can put a stop to pain",
  "claim.ten-minutes.evidence": "Not shown for pain. Ten minutes, 5 days a week, 12 weeks made belly muscles stronger (70 women). Pain trials used far more; guidelines build to 120 to 150 minutes a week",
  "claim.ten-minutes.product": "keep with a caveat: ten stays the default; more is offered, never demanded",

  "claim.readiness": "Tell us about your health first, and we wait if a doctor needs to say yes.",
  "claim.readiness.says": "Check readiness; with other conditions, ask a physician first",
  "claim.readiness.evidence": "Supported by guideline and expert lists. Over-blocking is real: 11 conditions are probably held back too much",
  "claim.readiness.product": "keep as asked: hold only for what matters, and say what it is",

  "claim.stretch-relief": "A gentle stretch can feel good, but it may not fix back pain.",
  "claim.stretch-relief.says": "Gentle stretches, such as arms to the sky, drain tension and relieve most back pain",
  "claim.stretch-relief.evidence": "Untested by themselves after birth; guidelines say only that stretching may help in pregnancy",
  "claim.stretch-relief.product": "keep with a caveat: no reach that pulls a fresh cesarean scar",

  "claim.stretch-core": "Stretching helps you feel loose, and core moves help you get strong.",
  "claim.stretch-core.says": "A well done stretch strengthens the deep core",
  "claim.stretch-core.evidence": "No study found, and stretching trains range, not strength",
  "claim.stretch-core.product": "soften: a stretch never counts as the core move of a session",

  "claim.release-not-pain": "If a move hurts we stop it, but a little soreness does not mean harm.",
  "claim.release-not-pain.says": "Stretch to release, not to pain; end any move that brings discomfort",
  "claim.release-not-pain.evidence": "Careful, and stricter than the evidence: exercise with mild pain is no worse later, and fear of moving predicts disability",
  "claim.release-not-pain.product": "keep with a caveat: rule kept; how a stopped move may return is in `screening.md`",

  "claim.stop-if-worse": "If your pain gets worse, stop and call your doctor, and we hold your plan.",
  "claim.stop-if-worse.says": "If pain worsens, stop at once and call the physician",
  "claim.stop-if-worse.evidence": "Accepted safety practice. One sign by itself says little, so how soon depends on the other signs",
  "claim.stop-if-worse.product": "keep as asked: the stop says how soon: now, today, or this week",

  "claim.too-soon": "Go back in small steps, and you need not wait until all pain is gone.",
  "claim.too-soon.says": "Going back too fast raises pain; sit out until the back has fully healed",
  "claim.too-soon.evidence": "Partly. Stepwise return is expert agreement; 12 weeks and from 3 weeks are both opinion. Waiting for no pain at all goes against stay-active advice",
  "claim.too-soon.product": "keep with a caveat: sit out means the lowest step for a while",

  "claim.heat-contact-dive": "Skip hot rooms, falls, hits and dives for now, as in pregnancy they can do real harm.",
  "claim.heat-contact-dive.says": "Hot classes, contact and fall-risk sports, riding, scuba and sky diving cause or worsen back pain",
  "claim.heat-contact-dive.evidence": "Nothing found on back pain. The true reasons in pregnancy are overheating, blows, falls and diving (L19). After birth: stepwise return only",
  "claim.heat-contact-dive.product": "keep with a caveat: list kept; each line gives its true reason and an end",

  "claim.bike-surf": "We found no proof that biking or surfing harms backs, so ask when you can start again.",
  "claim.bike-surf.says": "Cycling and surfing cause or worsen back pain",
  "claim.bike-surf.evidence": "Nothing found either way",
  "claim.bike-surf.product": "add an alternative: walking meanwhile; her professional can open it",

  "claim.run-walk-twist": "Easy walks are good from the first days, but fast walks and runs wait for your doctor.",
  "claim.run-walk-twist.says": "Running, sprinting, fast twists, and late or early even brisk walking set off pain; ask first",
  "claim.run-walk-twist.evidence": "Mixed. Running: opinion. Walking: guidelines want it from the first days. Exercise in pregnancy is not tied to harm; women who ran before pregnancy had less pelvic pain in it (L13). Twisting: nothing found",
  "claim.run-walk-twist.product": "add an alternative: strolling is never gated, only stopped by a red flag; brisk and up by her physician",

  "claim.squats": "Small squats can make you strong, and a chair helps if your pelvis hurts.",
  "claim.squats.says": "Deep squats harm; shallow squats and lunges keep the back toned and can end pain",
  "claim.squats.evidence": "Untested after birth. Hip and back strength work helps adults with lasting pain. Lunges can stir up pelvic pain",
  "claim.squats.product": "add an alternative: sit-to-stand from a chair; no lunge with pelvic pain",

  "claim.low-impact": "Easy moves with no jumping are a good place to start.",
  "claim.low-impact.says": "Basic and low impact is best for managing pain",
  "claim.low-impact.evidence": "Partly. In one cohort pelvic pain fell with light exercise, not with none or with high impact",
  "claim.low-impact.product": "keep as asked: no change",

  "claim.supine-limit": "In pregnancy, lying flat can make you feel faint, so we keep it short.",
  "claim.supine-limit.says": "Keep back-lying to 5 to 10 minutes and roll slowly, to take pressure off the back",
  "claim.supine-limit.evidence": "Reason not shown, and no source for the minutes. In pregnancy the concern is blood flow: 1 or 2 in 10 get low blood pressure. After birth no harm found. Turning with legs apart can stir up pelvic pain",
  "claim.supine-limit.product": "keep with a caveat: cap kept and counted; from week 16 no flat lying by default; roll knees together",

  "claim.sleep-supine": "From week 28, settle to sleep on your side, and after birth sleep how you like.",
  "claim.sleep-supine.says": "Sleep on the back only 5 to 10 minutes, late in pregnancy and after",
  "claim.sleep-supine.evidence": "Other reason: from week 28, going to sleep on the back is tied to stillbirth (odds about 2.6 to 3.7; one cohort to week 30 saw none). After birth nothing found against it",
  "claim.sleep-supine.product": "add an alternative: pillow side-lying; waking on the back is no cause for alarm",

  "claim.supine-flexion": "Skip curl-ups on your back for now, though they seem safe later on.",
  "claim.supine-flexion.says": "Avoid curling up while on the back (cannonball) for a while",
  "claim.supine-flexion.evidence": "No harm found later: curl-ups at 6 to 12 months, 70 women, stronger and the gap no wider. Pregnancy and early weeks untested",
  "claim.supine-flexion.product": "keep with a caveat: an end point by professional consent; flexion barred if bone loss is suspected",

  "claim.hip-rolls": "Hip rolls have not been tested on their own, and we ask your doctor first.",
  "claim.hip-rolls.says": "Hip rolls help the back",
  "claim.hip-rolls.evidence": "No trial of this move; trials test whole programmes",
  "claim.hip-rolls.product": "add an alternative: tilt standing or at an incline from week 16",

  "claim.arch-round": "Arching and rounding may feel good, but no study shows how well they work.",
  "claim.arch-round.says": "Arching and rounding, and cat-cow, really do the trick",
  "claim.arch-round.evidence": "No trial of these moves after birth",
  "claim.arch-round.product": "keep with a caveat: seated and wall versions; barred if a fracture is suspected",

  "claim.wiggle": "No study shows the roller helps, so start slow or rock on a pillow.",
  "claim.wiggle.says": "A fast hip wiggle on a roller under the sacrum relaxes and relieves",
  "claim.wiggle.evidence": "No trials; experts agree only on who should not. Could harm with a stress fracture or pelvic pain. Fast also breaks the description's own rule on sudden moves",
  "claim.wiggle.product": "add an alternative: off by default; pillow rock or pelvic tilt first; roller from week 6 after birth, not flat in pregnancy",

  "claim.glute-release": "Rolling your hip may help for a short while, and a ball on a wall works too.",
  "claim.glute-release.says": "Rolling the upper glute is a true therapy for back pain",
  "claim.glute-release.evidence": "Weak. Range improves for a short while; long-term effects conflict; back pain after birth untested",
  "claim.glute-release.product": "add an alternative: beside the sacrum, not on it; ball on a wall, the only form in pregnancy",

  "claim.lift-tones": "Hold your baby close and lift in the way that feels best.",
  "claim.lift-tones.says": "Lifting the baby correctly tones the back",
  "claim.lift-tones.evidence": "Untested. No single lifting style is shown to be right; close, easy and varied is the aim",
  "claim.lift-tones.product": "keep with a caveat: no straight-back dogma",

  "claim.trainer": "Having someone trained to guide you may help more than going alone.",
  "claim.trainer.says": "A trainer or therapist who adapts moves can control or end pain",
  "claim.trainer.evidence": "Partly. One-to-one guided training halved disability (81 women); home alone did not help; people keep it up more with guidance (86 against 74 %)",
  "claim.trainer.product": "keep as asked: easy to invite one; still complete without",
} as const satisfies Record<string, string>;
