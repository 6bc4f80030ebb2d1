/** Words of ex.calf-release. */
export const calfReleaseText = {
  "ex.calf-release.name": "Calf release",
  "ex.calf-release.why": "A gentle stretch can feel good after long days on your feet. It may not change your back.",
  "ex.calf-release.stop": "Stop if it stings or tingles. A calf that is sore all the time, hot or swollen is not for stretching: tell us on the safety page.",
  "ex.calf-release.fault": "If your heel lifts, take a shorter step.",

  "ex.calf-release.towel-bed.name": "In bed with a towel",
  "ex.calf-release.towel-bed.setup": "Half sit on the bed with pillows behind your back, one leg bent. Put a towel round the ball of the long foot and hold both ends. Elbows stay soft. To end, let go of the towel.",
  "ex.calf-release.towel-bed.draw": "Breathe out. Draw the toes to you.",
  "ex.calf-release.towel-bed.stay": "Breathe in. Stay, soft.",
  "ex.calf-release.towel-bed.soften": "Breathe out. Let go.",

  "ex.calf-release.sitting.name": "Sitting, one leg long",
  "ex.calf-release.sitting.setup": "Sit near the front of a firm chair. One foot is flat. The other leg is long, heel on the floor. Back long, hands on the bent leg. To end, bend both knees.",
  "ex.calf-release.sitting.draw": "Breathe out. Toes to your knee.",
  "ex.calf-release.sitting.stay": "Breathe in. Stay, soft.",
  "ex.calf-release.sitting.soften": "Breathe out. Let go.",

  "ex.calf-release.wall.name": "At a wall",
  "ex.calf-release.wall.setup": "Stand at a wall with your hands on it. One foot is a short step back, both point ahead. Back long, heel down. To end, bring the feet together.",
  "ex.calf-release.wall.lean": "Breathe out. Lean in, heel down.",
  "ex.calf-release.wall.stay": "Breathe in. Stay, soft.",
  "ex.calf-release.wall.back": "Breathe out. Come back.",
} as const;
