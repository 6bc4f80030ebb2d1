/** Words of ex.hamstring-release. */
export const hamstringReleaseText = {
  "ex.hamstring-release.name": "Back of the thigh release",
  "ex.hamstring-release.why": "A gentle stretch can make it feel lighter to bend. No study has tested this move by itself.",
  "ex.hamstring-release.stop": "Stop if your leg tingles, burns or goes numb, or if a pain shoots down it. A stretch should never do that.",
  "ex.hamstring-release.fault": "If your back rounds, go less far and keep the knee soft.",

  "ex.hamstring-release.towel-bed.name": "In bed with a towel",
  "ex.hamstring-release.towel-bed.setup": "Half sit on the bed with pillows behind your back. One leg is bent. Put a towel round the other foot and hold both ends, elbows soft. Let your head and back rest. To end, let go of the towel and bend your knee.",
  "ex.hamstring-release.towel-bed.press": "Breathe out. Knee goes down, leg gets long.",
  "ex.hamstring-release.towel-bed.stay": "Breathe in. Stay, thigh soft.",
  "ex.hamstring-release.towel-bed.soften": "Breathe out. Knee bends.",

  "ex.hamstring-release.chair.name": "Sitting, one leg long",
  "ex.hamstring-release.chair.setup": "Sit near the front of a firm chair. One foot is flat. The other leg is long in front with its heel down and its knee soft. Back long, hands on the bent leg. To end, sit up and bend both knees.",
  "ex.hamstring-release.chair.lean": "Breathe out. Lean from your hips, back long.",
  "ex.hamstring-release.chair.stay": "Breathe in. Stay, thigh soft.",
  "ex.hamstring-release.chair.back": "Breathe out. Sit up.",

  "ex.hamstring-release.table.name": "Hands on a table",
  "ex.hamstring-release.table.setup": "Stand a step back from a firm table, feet under your hips, hands on its edge. Knees stay soft. To end, walk in and stand tall.",
  "ex.hamstring-release.table.lean": "Breathe out. Hips go back, back long.",
  "ex.hamstring-release.table.stay": "Breathe in. Stay, thighs soft.",
  "ex.hamstring-release.table.back": "Breathe out. Come up.",

  "ex.hamstring-release.back.name": "On your back with a towel",
  "ex.hamstring-release.back.setup": "Roll on to your back from your side, knees bent, feet flat. Bring one knee up with your hands and put a towel round the foot. Hold both ends, arms long. To end, bend the knee, foot down, roll to your side and wait ten seconds.",
  "ex.hamstring-release.back.long": "Breathe out. Heel goes up, knee still soft.",
  "ex.hamstring-release.back.stay": "Breathe in. Stay, thigh soft.",
  "ex.hamstring-release.back.soften": "Breathe out. Knee bends.",
} as const;
