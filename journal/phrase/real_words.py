"""Everyday words that are one or two slips from a word of danger: written so, they are meant."""

from __future__ import annotations

from journal.body.names import listed

REAL = listed(
    " balanced balances banning barking barring bathing beneath bind blanche bland blaster bleaching blend blender blinded"
    " blindly blinds bling blink blinked blond blowers blunder blurring bowed bower bowers bowl bowlers bowles bowls breach"
    " breached breaches breaching breadth breaking breathed breather breathes breaths budding bugging bulging bumping"
    " bundled bunting burying busting causing chasing cheat checking chemist chess chester choosing chopping clashing"
    " clocked clogging cloning closing collage collapses collars collusion coloring conclusion conclusions concussions"
    " confessed confession confided confined confuse confuses consumed conversions cooked cooking cooling costing cracked"
    " crest cropped crowded crowned cursing doable doubled doubles doubly doubted dripping drool drooling drowned drowning"
    " faced facet faceted fact factual fade failing faintly fake fame fanning farce fare farting fasting fate fave faze"
    " fearing feed feeding feeds feelings fees fencing fielding fleeing fleeting flexing flirting fooling fouling fractal"
    " free freeing fronted fronting fuel fueling gambler generals genitalia grabbed grid grim grin grips grit headaches"
    " heartache insanely intently lifts lint list lit loft mode mole more moth mouthed moved mover moves movie numbers paid"
    " pains paint pair pan pawn plain pulse pulses purse raised raiser raises realise rise saddled sailed sand scanning"
    " scarred scarring sealing searing seating secures sedation seeking sensational sensations shallow shining shudder sigh"
    " sighs sighted sights signing singing sinking skilled slight slumped smiled smiles smiley smite sneak sneaking soaking"
    " sourced sourcing spacing spanking spanning sparing sparking sparring spawning speaker speaks spear speck speeches"
    " speeding spelling spending spewing spilled spilling spitting spoiled spoiler spraying spreading springing sprinting"
    " spurred squared stained staking standby stands standup starred starring steak stealing steaming stifled stinging"
    " stinking stirred stirring stoke strand strands strike striker strikes studded stunning surfing surging swallowed"
    " swallows swearing swinging tack tackling tagging taking tale talks tall tank tanning tapping task tasting telling"
    " thanking threat threats ticking tickling tilting toilets tracking unconsciously understandings understands understated"
    " understood uterine version vice visions visitor voiced voices wailing waiting walks walt wank wanting wards warning"
    " warring washing weakens weakest weaknesses wear week weekly weeks weeping welding wellness whaling whining whipping"
    " whiting willing winding winning wiring wishing woods word working works worlds worms wreak"
)
