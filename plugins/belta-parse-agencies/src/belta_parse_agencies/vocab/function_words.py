"""Words that tell a language: articles, prepositions, conjunctions that stand in every paragraph and close no line.

Left out on purpose: words that open a clause and end one ("an", "auf", "on", "up"), since a line that ends in one of these
was wrapped.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["FUNCTION_WORDS"]

FUNCTION_WORDS: Mapping[str, str] = {
    "en": "the The of and or to for from with by at into its their which whose who has have been were are is that was will as a an",
    "de": "der die das und oder den dem des einen einem einer eines von vom zum zur für dass im Die Der Das sich am beim durch eine",
    "fr": "le la les des du de et ou un une dans pour avec sur par est sont que qui au aux a été ont selon ce cette ses leur Le La Les ne pas en",
    "es": "el la los las de del y o un una en para con por que es son se su sus al ha han fue según como El La Los Las este esta lo no más",
    "it": "il lo la i gli le di del della dei delle e o un una in per con da dal dalla che è sono si al alla nel nella ha hanno non dopo Il La più",
    "pt": "o os as do da dos das de e ou um uma em no na nos nas para com por que é são se ao à foi disse segundo O A Os As não mais seu sua",
    "ca": "el la els les de del dels i o un una en per amb que és són al als ha va han segons com El La Els aquest aquesta més no",
    "gl": "o a os as do da dos das de e ou un unha en no na para con por que é son ao á foi segundo O A non máis",
    "eu": "eta da du dira ez bat dute izan zuen dela baina ere edo egin",
    "nl": "de het een van en of in met voor door bij op aan naar dat die is zijn wordt werd heeft De Het niet zegt ook uit over tot",
    "da": "og i af en et til for med på den det der har er var af som ikke fra ved De Det blev sagde efter over efter oplyser siger skal blevet været mener nu hos",
    "nb": "og i av en et til for med på den det som har er var ikke fra ved De Det ble sier etter over fra etter opplyser sier skal blitt vært mener nå hos",
    "sv": "och i av en ett till för med på den det som har är var inte från vid De Det blev sade efter över enligt",
    "fi": "ja on oli että sen se joka jotka myös mukaan ovat ei tai kun mutta hän sekä ole jossa",
    "et": "ja on oli et see ka kes mis ning ei või kui tema ütles oma pärast",
    "lv": "un ir bija ka par no uz ar kas arī vai kā lai pie tika",
    "lt": "ir yra buvo kad į iš su apie kuris kurie taip pat ar kaip jo bei pagal dėl",
    "pl": "i w z na do że się jest są od dla po przez o ze oraz lub który która które jak nie ma został została W Na to",
    "cs": "a v z na do že se je jsou od pro po přes o ze nebo který která které jak není byl byla bylo V Na podle také uvedl to",
    "sk": "a v z na do že sa je sú od pre po cez o zo alebo ktorý ktorá ktoré ako nie bol bola bolo V Na podľa tiež uviedol to",
    "sl": "in v z na do da se je so od za po iz ki ter ali kot ni bil bila bilo V Na pri tudi bo dejal povedal",
    "hr": "je u na da se za od iz koji koja koje kao će su bi ili nije po sa do što te tijekom također tko gdje priopćio priopćila rekao kazao tvrtka uz bit svibnja lipnja listopada općina tisuća poslije prije gdje ovdje uvijek priopćio priopćila priopćilo izvijestio tisuća eura",
    "bs": "je su od za također općina općine saopćeno tokom ko sedmice hiljada poslije prije gdje ovdje saopćio saopćila saopćilo",
    "sr": "je i u na da se za od iz koji koja koje kao će su bi ili nije po sa do što danas takođe ko gde saopštio saopštila saopšteno kazao rekao odnosno juče tokom hiljada kako  posle pre gde ovde uvek saopštio saopštila saopštilo izjavio pešice evra"
    "је и у на да се за од из који која које као ће су би или није по са до што каже данас такође",
    "ru": "и в на с со из от до по к о об для за при что как который которая которые это был была было были не или его её их также В На "
    "сообщил сообщили сообщает",
    "uk": "і та в у на з із зі від до по про для за при що як який яка які це був була було були не або його її їх також У На повідомив "
    "повідомили повідомляє",
    "be": "і ў у на з са ад да па пра для за пры што як які якая якія гэта быў была было былі не або яго яе іх таксама У На паведаміў паведамілі",
    "bg": "и в на с със от до по за при че как който която които това беше са не или го я ще бе също се си В На съобщи",
    "mk": "и во на со од до по за при дека како кој која кои тоа беше се не или го ја ќе исто На Во рече соопшти",
    "ro": "și şi în de la cu din pe pentru că este sunt a au un o care ale al prin sau nu fost după În La potrivit",
    "hu": "a az A Az és vagy egy hogy nem is volt meg el ki be szerint amely aki lesz mint már pedig ezt",
    "tr": "ve bir bu için ile de da olarak olan en daha çok göre sonra kadar ancak ise gibi Bu",
    "az": "və üçün ilə də görə qədər isə ki kimi edib olub bildirib deyib həmin",
    "uz": "va bilan uchun bu bir deb edi ham qilindi boʻyicha va haqida ва билан учун бу бир деб эди ҳам бўйича",
    "kk": "және мен бұл үшін деп бір бойынша да де еді туралы бен пен",
    "ky": "жана менен бул үчүн деп бир боюнча да эле тууралуу",
    "tg": "ва бо дар аз ба ки барои ин буд аст мебошад",
    "tk": "we bilen bu üçin bir diýip hem",
    "mn": "ба болон энэ нь юм гэж байна бөгөөд",
    "id": "yang dan di ke dari untuk dengan pada ini itu adalah tidak akan juga oleh dalam bahwa telah karena kata",
    "ms": "yang dan di ke dari untuk dengan pada ini itu adalah tidak akan juga oleh dalam bahawa telah kerana beliau",
    "fil": "ang ng sa mga na ay at ni si para hindi ito",
    "vi": "và của các là được trong cho với có không những một đã này tại ngày đến",
    "sw": "na ya wa kwa ni katika la za kuwa hii",
    "sq": "dhe në të e i për me nga që është një ka u si",
    "el": "και το του της τα των στο στη στην από για με που είναι ότι ένα μια δεν",
    "hy": "և է որ են համար մեջ այս նաև հետ մասին",
    "ka": "და რომ არის ეს იყო მისი",
    "ar": "في من على إلى أن عن التي الذي مع هذا هذه بعد كان قال",
    "fa": "و در به از که این را با است برای آن می شد گفت",
    "ur": "کے کی میں اور سے نے کہ ہے ہیں کو کا",
    "hi": "के की में और से ने कि है हैं को का पर",
    "bn": "এবং ও এই করে থেকে হয়",
    "ta": "மற்றும் ஒரு இந்த",
    "he": "של את על לא זה הוא עם כי גם",
    "th": "และ ที่ ใน ของ",
    "ja": "の は を に が で",
    "zh": "的 在 和 了 是",
    "ko": "및 이 그 등",
}  # fmt: skip
"""Language to its words, with blanks between. Croatian and Bosnian have fewer than Serbian, so that pages which show no word of either
are Serbian: Croatian agencies have no Serbian pages."""
