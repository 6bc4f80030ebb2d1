<<<<<<< HEAD
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
=======
/** Words of ex.walking: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const walkingText = {
  "ex.walking.name": "Walking",
  "ex.walking.why": "Guides say to start with short, easy walks. For most backs, moving does more good than long rest.",
  "ex.walking.stop": "Stop if you bleed more, a calf hurts, you get short of breath, or you feel heavy down below.",
  "ex.walking.fault": "If you can't talk as you walk, slow down. Two short walks are as good as a long one.",

  "ex.walking.seated.name": "Steps, sitting",
  "ex.walking.seated.setup": "Sit on a firm seat with both feet flat under your knees. Sit on your sit bones, back long. Your toes stay down all the time. To end, wait a breath before you stand.",
  "ex.walking.seated.steps": "Lift one heel, then the other. Breathe as you like.",
  "ex.walking.seated.rest": "Rest your feet. Let go.",

  "ex.walking.spot.name": "Steps on the spot",
  "ex.walking.spot.setup": "Stand side-on to a wall or the back of a firm chair, one hand on it, feet under your hips. Step softly, feet just off the floor. To end, stand still for a breath.",
  "ex.walking.spot.steps": "Step on the spot, soft and easy. Breathe as you like. Grow tall through the top of your head.",
  "ex.walking.spot.slow": "Slow down. Shift from foot to foot.",

  "ex.walking.indoors.name": "To and fro indoors",
  "ex.walking.indoors.setup": "Clear a path in a room or a hall, in shoes or bare feet that don't slip. Keep both hands free. Take small steps when you turn. To end, sit down when you like.",
  "ex.walking.indoors.there": "Walk down the room with easy steps. Let your arms swing.",
  "ex.walking.indoors.back": "Keep walking, to and fro. Turn with small steps. Your breath is free.",

  "ex.walking.outside.name": "Easy walk outside",
  "ex.walking.outside.setup": "Pick flat ground and shoes that feel good, near home, with a place to sit on the way. Turn back while you still feel fresh. To end, slow down for the last steps.",
  "ex.walking.outside.easy": "Walk at an easy pace. You can talk all the time. Let your arms swing.",
  "ex.walking.outside.tall": "Keep going. Look ahead, ribs over hips. If you have had enough, turn back now.",

  "ex.walking.brisk.name": "Brisk walk",
  "ex.walking.brisk.setup": "Pick flat ground and good shoes, near home. Brisk means you feel warm and can still talk. If you need to stop, sit or lean on a wall. To end, walk slow for a while.",
  "ex.walking.brisk.warm": "Walk at an easy pace. Look ahead. Let your arms swing.",
  "ex.walking.brisk.brisk": "Now a bit faster, with short, quick steps. You feel warm and can still talk.",
  "ex.walking.brisk.slow": "Slow down. Let your breath come back.",
>>>>>>> stand
} as const;
