/** Words of the relief cards: how, when not, what is said when its minutes are over, and the honest sentence of `claims.ts` that stands beside each. */
export const reliefText = {
  "relief.breath.name": "Slow breathing",
  "relief.breath.how": "Get as comfy as you can. Breathe in through your nose for about four counts. Let the air out for about six. Let your jaw, belly and pelvic floor go soft. Go on for a few minutes.",
  "relief.breath.not-when": "If you feel dizzy, breathe as you always do. If you are short of breath, tell us on the safety page now.",
  "relief.breath.told": "Slow breaths can help you relax, but we found no proof that they ease back pain.",

  "relief.rest-positions.name": "Ways to rest",
  "relief.rest-positions.how": "On your side: one pillow under your head, one between your knees, and one at your belly if you like. Half sitting: pillows behind your back and under your knees. In a chair: back in the seat, arms held up by pillows, feet flat. Change sides when you feel stiff.",
  "relief.rest-positions.not-when": "From week 28 of pregnancy, settle to sleep on your side. If you wake on your back, just roll over. There is no need to worry. You may hear that 5 to 10 minutes on the back is the most to rest that way late in pregnancy. No study shows that number.",
  "relief.rest-positions.told": "From week 28 of a pregnancy, settle to sleep on your side. At other times, sleep how you like.",

  "relief.in-and-out-of-bed.name": "In and out of bed",
  "relief.in-and-out-of-bed.how": "Out: bend both knees and keep them together. Roll to your side in one piece. Let your legs slip over the edge and push up with your hands. Sit for ten seconds, then stand. In: sit on the edge, lean down on your arm, bring both legs up, then roll. After a C-section, hold a pillow on your scar.",
  "relief.in-and-out-of-bed.not-when": "If you cannot turn over or put weight on a leg, do not try on. Tell us on the safety page.",
  "relief.in-and-out-of-bed.told": "Turning with your knees together may be kinder to a sore pelvis.",

  "relief.keep-moving.name": "Short rests, then move",
  "relief.keep-moving.how": "Rest when you need to, for a short while. Then get up and walk a little, even just round the room. A few short walks are fine in place of one long one. Change how you sit or stand often.",
  "relief.keep-moving.not-when": "Stop and tell us if you bleed more, if one leg swells or a calf is sore, or if you are short of breath.",
  "relief.keep-moving.told": "Rest when you need to, but gentle moving helps more than staying in bed.",

  "relief.heat.name": "A warm pack",
  "relief.heat.how": "Wrap a warm pack in a cloth. Put it on the sore part of your back for 15 to 20 minutes. It should feel warm, not hot. Look at your skin when you take it off. Wait until your skin is cool before the next time.",
  "relief.heat.not-when": "Not on numb skin, a wound, a scar that is not closed, the needle spot, a hot breast or a swollen leg. Not on a pregnant belly. Not with a fever. Never fall asleep on it.",
  "relief.heat.over": "Take the warm pack off now.",
  "relief.heat.told": "A warm pack for 15 to 20 minutes can ease a sore back for a while.",

  "relief.cold.name": "A cold pack",
  "relief.cold.how": "Wrap a cold pack in a cloth. Put it on the sore part for 10 to 15 minutes. Take it off when it stings. Let your skin warm up before the next time.",
  "relief.cold.not-when": "Not on numb skin or on a wound. Not if cold turns your fingers white. Never fall asleep on it.",
  "relief.cold.over": "Take the cold pack off now.",
  "relief.cold.told": "Cold may numb pain for a while, but no proof shows that it heals.",

  "relief.massage.name": "Gentle massage",
  "relief.massage.how": "Use slow, soft strokes with warm hands beside your spine, at your hips or on your shoulders. Do it on your own or ask someone. Breathe out as you press. It should feel good all the time. Lie on your side or lean on a table.",
  "relief.massage.not-when": "Never rub a swollen or sore calf or thigh. Not on the needle spot, a wound or numb skin. Not right on your spine or tailbone. No deep rubbing if you bleed easily or take blood thinners.",
  "relief.massage.told": "Massage may ease pain for a short time, so use it along with moving.",

  "relief.scar.name": "C-section scar care",
  "relief.scar.how": "Wait until six weeks have gone by and the scar is closed and dry. With clean hands, move the skin round the scar in small circles, for up to 5 minutes, once or twice a day. When that feels fine, go on to the scar. It may feel odd, but it should not hurt.",
  "relief.scar.not-when": "Not with a scab, a gap, wet or red skin, or a fever. Stop if it gets sore. You need not touch it if you do not want to.",
  "relief.scar.over": "That is enough for now. Let go of your scar.",
  "relief.scar.told": "A scar can feel tight, but no one has shown that it pulls on your back.",

  "relief.belt.name": "A pelvic belt",
  "relief.belt.how": "Some women like a soft belt low round the hips when they walk or stand. A physio can fit one and show you how. It is for short times, for the things that hurt most.",
  "relief.belt.not-when": "Take it off if you feel heavy down below, if your skin gets sore, or if the pain grows. Not over a wound.",
  "relief.belt.told": "Experts do not agree on belts, so ask a physio before you buy one.",

  "relief.medicines.name": "About medicine",
  "relief.medicines.how": "You can do this whole plan with no pills. We never tell you to take one, and we never tell you to stop one. If you have been given medicine, use it as you were told. Ask the one who gave it to you, a midwife or a pharmacist if you want to change it, or if you think it makes you sore.",
  "relief.medicines.not-when": "If your pain gets worse or does not ease with what you were given, call your midwife or doctor.",
  "relief.medicines.told": "You need no pills for this plan, but ask before you skip medicine you were given.",

  "relief.clinicians.name": "What others can add",
  "relief.clinicians.how": "A physio can look at how you move, fit the moves to you and use hands-on care. A pelvic health physio can check your pelvic floor. A doctor or midwife can look for a cause and talk with you about pain relief. You can show them this plan.",
  "relief.clinicians.not-when": "Do not wait for a visit if you have a warning sign. The safety page tells you whom to call.",
  "relief.clinicians.told": "Having someone trained to guide you may help more than going alone.",
} as const;
