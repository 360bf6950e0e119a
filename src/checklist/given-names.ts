/** Given names that are common in Europe and the Americas, for the scan of free texts; names that are also words are left out. */

const NAMES = `
adam ahmed aisha alejandro alex alexander alexandra ali alice amelia amira ana andrea andreas andrew anna anne anton
antonio ashley barbara ben benjamin bernd bianca brian bruno camille carla carlos carmen caroline catherine charlotte
chloe chris christian christina christine christopher claire claudia dagmar daniel daniela david denise dennis diana
diego dirk dominik donna dorothea edward elena elias elif elizabeth ella emil emilia emily emma eric erik esther ethan
eva fabian fatima felix fernando filip florian francesca francesco franziska fred gabriel george gerhard giulia
greta hannah hans harry heike heinz helen helena helga henrik henry hugo ian ines ingrid isabel isabella ivan
jacob jakob james jana jane janet javier jean jennifer jens jessica joanna johan johanna john jonas jonathan
jorge jose josef joseph joshua juan judith julia julian julie jutta karen karin karl katarina katharina kathrin katrin
kenneth kevin klaus lara laura lea lena leon leonie liam linda lisa louis louise luca lucas lucia lucy luis luisa lukas
manuel marc marcel marco marek margaret maria marie marina mario marion markus marta martin martina mary mateo mathias
matteo matthew maximilian megan mehmet melanie mia michael michaela michelle miguel mohamed mohammed monica
monika nadia nadine natalia natalie nathan nico nicola nicole nina noah nora norbert oliver olivia omar oscar pablo
patricia patrick paul paula paulo pedro peter petra philipp pierre rachel rafael ralf raquel rebecca renate ricardo
richard robert roberto roland rosa ryan sabine samuel sandra sara sarah sebastian sergio silke simon simone sofia
sonja sophia sophie stefan stefanie stephanie stephen steven susan susanne sven svetlana sylvia tamara tanja teresa
theresa thomas tim timothy tobias tom torsten ulrich ulrike ursula uwe valentina vanessa vera veronika victoria
vincent viktor walter werner william wolfgang yasmin yusuf yvonne zoe`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));
