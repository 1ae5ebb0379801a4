"""Places after an office: so that "Bürgermeister von Sankt Petersburg" and "Gebiets Brest Pjotr" are read rightly.

Cities of Belarus that are seats of districts, capitals and large cities of the neighbours and of the world, as
German agencies
write them. A place may also be a surname ("Berlin", "London", "Minsk" is none): a listed place is no name unless a
given name stands before it.
"""

from __future__ import annotations

PLACES = """
Minsk Brest Gomel Grodno Hrodna Witebsk Mogiljow Mogilew Mogilëw Mahiljou Baranowitschi Barysau Borissow Borisow
Bobruisk Babrujsk Pinsk Polozk Polazk Nowopolozk Orscha Lida Soligorsk Salihorsk Molodetschno Maladsetschna Schlobin
Swetlogorsk Retschiza Sluzk Sluck Schodino Smolewitschi Smolewitsch Kobrin Slonim Wolkowysk Kalinkowitschi Mosyr Masyr
Osipowitschi Asipowitschi Rogatschow Gorki Bychow Kritschew Dobrusch Luninez Iwazewitschi Berjosa Bereza Kamenez
Pruschany Stolin Iwanowo Drogitschin Ljachowitschi Nowogrudok Smorgon Ostrowez Astrawez Oschmjany Woronowo
Schtschutschin Mosty Dsjatlowo Korelitschi Iwje Glubokoje Postawy Braslaw Lepel Tschaschniki Nowolukoml Ljosno
Dubrowno Tolotschin Senno Beschenkowitschi Uschatschi Werchnedwinsk Miory Scharkowschtschina Dokschizy Schumilino
Gorodok Rossony Kirowsk Kirow Klitschew Belynitschi Schklow Krugloje Tschaussy Slawgorod Tscherikow Klimowitschi
Chotimsk Mstislawl Kostjukowitschi Krasnopolje Glusk Hlusk Petrikow Schitkowitschi Lelschizy Jelsk Narowlja Choiniki
Bragin Lojew Wetka Tschetschersk Korma Budakoschelewo Stolbzy Neswisch Njaswisch Kopyl Kletzk Kleck Ljuban Starobin
Krupki Logoisk Wileika Mjadel Woloschin Dserschinsk Dsjarschynsk Uzda Usda Puchowitschi Marjina-Gorka Tscherwen
Beresino Saslawl Saslaw Fanipol Raubitschi Chatyn Beloweschskaja-Puschtscha Mir Turow Staiki Drosdy Perwomaiskoje
Alexandria Liosno Alexandrija Moskau Petersburg Kasan Sotschi Samara Omsk Tomsk Perm Ufa Saratow Woronesch Wolgograd
Rostow Krasnodar Krasnojarsk Nowosibirsk Jekaterinburg Tscheljabinsk Tjumen Irkutsk Chabarowsk Wladiwostok Kaliningrad
Smolensk Brjansk Pskow Nowgorod Twer Tula Kaluga Kursk Belgorod Orjol Rjasan Wladimir Jaroslawl Kostroma Wologda
Murmansk Archangelsk Astrachan Stawropol Grosny Machatschkala Uljanowsk Pensa Leningrad Kiew Kyjiw Lwiw Lemberg Odessa
Charkiw Charkow Dnipro Donezk Luhansk Lugansk Tschernihiw Schytomyr Riwne Tschernobyl Mariupol Saporischschja Cherson
Warschau Krakau Danzig Breslau Posen Lodz Białystok Bialystok Lublin Vilnius Wilna Kaunas Klaipeda Riga Daugavpils
Liepaja Tallinn Chişinău Chisinau Kischinau Bukarest Sofia Budapest Prag Brünn Bratislava Wien Linz Graz Salzburg
Innsbruck Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Bremen Nürnberg Bonn
Essen Dortmund Potsdam Erfurt Mainz Wiesbaden Kiel Schwerin Magdeburg Saarbrücken Freiburg Karlsruhe Mannheim Augsburg
Zürich Bern Genf Basel Davos Paris Lyon Marseille Straßburg Brüssel Antwerpen Amsterdam Rotterdam Den-Haag Haag
Luxemburg London Manchester Liverpool Edinburgh Dublin Madrid Barcelona Lissabon Rom Mailand Venedig Neapel Turin
Athen Nikosia Valletta Ankara Istanbul Antalya Izmir Belgrad Zagreb Sarajevo Skopje Tirana Podgorica Pristina
Ljubljana Oslo Stockholm Helsinki Kopenhagen Reykjavik Tiflis Tbilisi Batumi Jerewan Eriwan Baku Astana Nur-Sultan
Almaty Karaganda Schymkent Taschkent Samarkand Buchara Bischkek Osch Duschanbe Aschgabat Aşgabat Peking Schanghai
Shanghai Guangzhou Shenzhen Chengdu Wuhan Harbin Tianjin Ulan-Bator Ulaanbaatar Tokio Osaka Seoul Pjöngjang Hanoi
Saigon Bangkok Jakarta Manila Singapur Kuala-Lumpur Delhi Mumbai Islamabad Karatschi Lahore Kabul Teheran Bagdad
Damaskus Aleppo Beirut Amman Jerusalem Tel-Aviv Gaza Kairo Riad Dschidda Mekka Doha Maskat Manama Abu-Dhabi Dubai
Tripolis Tunis Algier Rabat Khartum Addis-Abeba Nairobi Harare Lusaka Pretoria Johannesburg Kapstadt Abuja Lagos Accra
Dakar Malabo Kinshasa Luanda Maputo Antananarivo Washington Chicago Boston Houston Ottawa Toronto Montreal Havanna
Caracas Bogotá Bogota Lima Quito Brasilia Brasília Santiago Montevideo Managua Canberra Sydney Melbourne Wellington
Nischni Sankt
"""
"""One token a place. Left out: "Essen" would also be a meal, but never stands after an office as one; "Bar", "Au",
"Hof"."""

PLACE_PAIRS = (
    ("sankt", "petersburg"), ("st", "petersburg"), ("nischni", "nowgorod"), ("weliki", "nowgorod"), ("new", "york"),
    ("los", "angeles"), ("rio", "de"), ("buenos", "aires"), ("abu", "dhabi"), ("tel", "aviv"), ("kuala", "lumpur"),
    ("addis", "abeba"), ("den", "haag"), ("sri", "lanka"), ("costa", "rica"), ("hongkong", "sar"),
    ("san", "francisco"), ("mexiko", "stadt"), ("neu", "delhi"), ("great", "stone"), ("real", "madrid"),
    ("dinamo", "minsk"), ("dynamo", "minsk"), ("dinamo", "brest"), ("dynamo", "brest"), ("manchester", "city"),
    ("manchester", "united"), ("inter", "mailand"), ("weiße", "rus"), ("belaja", "rus"), ("marjina", "gorka"),
    ("buda", "koschelewo"), ("bate", "borissow"), ("schachtjor", "soligorsk"), ("red", "bull"),
    ("world", "athletics"), ("human", "rights"), ("roter", "stern"), ("santo", "domingo"), ("la", "paz"),
    ("san", "marino"),
)  # fmt: skip
"""Two words that look like a person and are a place, a club or a house."""
