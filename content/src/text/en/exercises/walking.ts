/** Words of ex.walking. */
export const walkingText = {
  "ex.walking.name": "Walking",
  "ex.walking.why": "Easy walks are good from the first days. Short ones count, and you can split them.",
  "ex.walking.stop": "Stop if you bleed more, if one leg swells or a calf is sore, or if you are short of breath. Then tell us.",
  "ex.walking.fault": "If you cannot talk as you walk, slow down.",

  "ex.walking.spot.name": "On the spot",
  "ex.walking.spot.setup": "Stand with a wall in reach of one hand. Feet under your hips, grow tall, look ahead. To end, stand on both feet and breathe.",
  "ex.walking.spot.in": "Breathe in. Step, step.",
  "ex.walking.spot.out": "Breathe out. Arms swing.",

  "ex.walking.indoors.name": "To and fro in a room",
  "ex.walking.indoors.setup": "Clear a few steps of floor. Shoes or bare feet, not socks. Grow tall, look ahead, let your arms hang. To end, stand and breathe.",
  "ex.walking.indoors.go": "Walk to and fro. Breathe as you like.",

  "ex.walking.outside.name": "Outside, easy",
  "ex.walking.outside.setup": "Take your phone along. Go at a pace at which you can talk. Turn back while it still feels light. To end, slow down for the last steps.",
  "ex.walking.outside.go": "Walk with ease. You could talk all the time.",

  "ex.walking.brisk.name": "Outside, brisk",
  "ex.walking.brisk.setup": "Take your phone along. Begin with an easy stretch. Then go as if you were a little late, still able to talk. To end, walk the last part with ease.",
  "ex.walking.brisk.easy": "Walk with ease.",
  "ex.walking.brisk.quick": "A bit quicker. You can still talk.",
} as const;
