"""Given names, in one spelling each: other transcriptions fold to the same key (`names.folded`: Sergej, Sergei,
Sergey).

A given name tells where a name begins in a row of capitalised words ("Direktor des Werks Iwan Golowko"). It is never
needed:
two unknown words behind a title are a name, too. Left out on purpose: given names that open sentences or are common
nouns or places in agency texts ("Mai", "Ernst", "Frank", "Rosa" are kept only if nothing else reads like them: "Mark",
"Ende", "Wolke" are not in).
"""

from __future__ import annotations

EAST_SLAVIC = """
Alexander Alexandr Aljaksandr Oleksandr Alexandra Alexej Alexei Aljaxej Oleksij Ales Alesja Alena Aljona Alina Alisa
Alla Albina Albert Anatoli Anatol Anatolij Andrej Andrei Andrij Anastassija Anastasia Anastassia Nastassja Angelina
Anna Hanna Ganna Anton Antonina Anschela Angelika Arina Aryna Arkadi Arkadij Arseni Artjom Artem Artsjom Artur Artemi
Awgust Bogdan Bogdana Bohdan Boris Barys Borislaw Daniil Danila Danil Daniel Daria Darja Darya Dawid David Denis
Dsjanis Dina Dmitri Dmitrij Dmytro Dsmitry Dsmitri Eduard Edward Jegor Jekaterina Ekaterina Kazjaryna Elena Jelena
Helena Olena Jelisaweta Elisaweta Lisaweta Emma Elvira Elwira Erna Ewgenij Eugen Jewgeni Jewgenij Jewgenija Eugenia
Evgenia Jauhen Jauhenija Ewa Jewa Faina Filipp Philipp Fjodor Fedor Fiodor Galina Halina Genadi Gennadi Gennadij
Henads Georgi Georgij Heorhi German Herman Gleb Hleb Grigori Grigorij Hryhor Ryhor Ignat Ignati Igor Ihar Ihor Ilja
Ilya Inessa Inga Inna Innokenti Irina Iryna Iraida Iwan Ivan Jan Jana Yana Janina Jaroslaw Jaroslawa Jaraslau Juri
Jurij Jury Yuri Juryj Julia Julija Yulia Juliana Jakow Jakub Kasimir Kazimir Karina Karolina Katerina Kaciaryna Kirill
Kyrill Kyrylo Kiryl Klawdija Klara Klim Konstantin Kanstanzin Kristina Krystsina Ksenija Xenia Lada Lana Larissa
Larysa Leonid Leanid Leonti Lew Lev Lidia Lidija Lilia Lilija Liubow Ljubow Lubow Liudmila Ljudmila Ludmila Ljudmyla
Ljudmilla Luka Lukasch Maria Marija Maryja Marja Marina Maryna Margarita Mark Marta Matwej Mazwej Maxim Maksim Maksym
Melanija Michail Mikhail Michas Mykhajlo Michailo Miron Mironija Mitrofan Mstislaw Nadeschda Nadzeja Nadia Nadja
Natalja Natalia Natallja Natalija Nataly Nazar Nikita Mikita Mikola Mykola Nikolai Nikolaj Mikalai Nina Nonna Oksana
Aksana Oxana Oleg Aleh Oleh Olesja Olga Volha Wolha Olha Ostap Osip Josif Josef Pawel Pavel Pawlo Pawlina Polina
Palina Pjotr Petr Pyotr Petro Pjatro Platon Prochor Radion Rodion Raissa Raisa Rimma Rinat Roman Raman Rosa Rostislaw
Ruslan Ruslana Regina Renata Sachar Safron Sawa Sawwa Semjon Semen Simon Siarhei Sergej Serhij Siarhej Sjarhej Sinaida
Snežana Sneschana Sofia Sofja Sofija Stanislaw Stanislawa Stanislau Stefan Stefanija Stepan Sczjapan Swetlana
Sviatlana Swjatlana Svetlana Swetosar Swjatoslaw Sviatoslav Taissija Taisia Tamara Taras Tatjana Tatiana Tazzjana
Timofej Timur Tichon Uladsimir Uladzimir Ulada Uljana Ustin Wadim Vadim Wadsim Walentin Valentin Walentina Valentina
Waljanzina Waleri Valeri Walerij Walery Walerija Valeria Valerija Wanda Warwara Barbara Wassili Wassilij Vasili Wasil
Wassil Wassilissa Wassyl Wenjamin Weniamin Wera Vera Wiktor Viktor Viktar Wiktoria Viktoria Viktoryja Viktorija Witali
Vitali Witalij Witalina Vital Witold Wjatscheslaw Wiatscheslaw Vyacheslav Vjatscheslau Wjatschaslau Wladimir Wladimer
Vladimir Wolodymyr Wladislaw Wladyslaw Vladislav Uladsislau Uladislau Wladlen Wladlena Wladislawa Wsewolod Xenija
Xaver Zoja Soja Zachar Snezhana Swetislaw Weronika Veronika Violetta Wioletta Wiola Zhanna Schanna Shanna Jewdokija
Awdotja Akim Afanassi Agafja Makar Maja Maya Milana Miloslaw Miroslaw Miroslawa Mirosława Nelly Nelli Nika Pelageja
Sarah Sara Serafim Serafima Spartak Emil Emilia Emilija Erik Erika Eleonora Ella Elina Edgar Garri Harri Gawriil
Gerassim Demjan Dementi Kusma Kuzma Kondrat Lawrenti Lawr Leon Leonard Mefodi Nestor Nikodim Nikifor Panteleimon
Porfiri Potap Prokop Rafael Robert Rufina Saweli Sewerin Silwestr Tadeusch Teofil Tit Trofim Foma Frol Chariton Jefim
Jelissej Jemeljan Jermolai Jeremej Julian Justina Lina Rada Dominika Wassilina Jaropolk Wjatscheslawa Bronislaw
Bronislawa Boleslaw Wazlaw Waclaw Wenzeslaw Mieczyslaw Metschislaw Ladislaw Filaret Filofej Wissarion Pitirim Onufri
Awraami Ieronim Porfirij Antoni Ambrosius Hilarion Ilarion
"""

ASIA_AND_CAUCASUS = """
Abdulla Abdullah Abdul Abdel Abdurachman Achmed Ahmad Ahmed Achmat Adil Adylbek Agasi Aibek Aida Aidar Aigul Aidarbek
Akbar Akylbek Aktoty Ali Alichan Alimdschan Alibek Alicher Alischer Almas Amangeldy Amina Amir Anar Anwar Ara Aram
Ararat Araik Arajik Arman Armen Armine Artak Artasches Asad Aset Askar Aslan Asis Aziz Atabek Azamat Asamat Babken
Bachtijor Bachtiar Bagrat Bakyt Bakytschan Batyr Baurdschan Baurschan Bechsod Berdi Berdymuchamed Berik Bolat Bulat
Chalid Chassan Chatuna Daniyar Danijar Dastan Dauren Dawron Dilshod Dilschod Dinara Dosschan Dschamschid Dschachongir
Dschahangir Dschamila Dschawlon Dschoomart Edil Elcin Eldar Elmar Elmira Elman Elschan Emin Emomali Erlan Erdal Erkin
Ermek Farchad Farid Farida Farruch Fatima Feliks Felix Firus Furkat Gagik Galym Ganira Garik Gework Giorgi Gulnara
Gulmira Gurbanguly Gurban Habib Hakob Hamid Hamlet Harun Hasan Hassan Hayk Hajk Haik Heydar Heidar Hikmet Hrant Husein
Hossein Ibrahim Ilcham Ilham Ildar Ilgar Ilhom Ilyas Imangali Imran Inomschon Irakli Islam Ismail Jamschid Jermek
Jerlan Jerschan Jussuf Yusuf Kachaber Kairat Kamil Kamila Kamran Kanat Kanybek Karen Karim Kassym Kassym-Jomart
Kassymschomart Kubanytschbek Kurban Lala Leila Leyla Levon Lewon Lusine Machmud Madina Magomed Mahmud Mahmoud Malik
Mamed Mansur Marat Mardan Mariam Maulen Mechriban Mehmet Mehriban Mher Michael Mikajel Mohamed Mohammad Mohammed
Mohammad-Reza Muchammed Muchtar Muhammad Muhammed Murat Murad Muratbek Musa Mustafa Nairi Nargisa Narek Narendra Nasar
Nasir Nasser Nasiba Natig Nijas Nikol Nisami Nodar Nurlan Nursultan Nurbek Nurschan Olim Olschas Omar Omurbek Orchan
Osman Otabek Parwis Raimbek Rachat Raif Ramin Ramis Ramsan Ramzan Rasul Raschid Rashid Rasim Ravshan Rawschan Rawil
Reza Rizo Roza Ruben Rustam Rustem Roustam Saadat Sadyr Said Salim Salman Samat Samir Samuel Samwel Sanjar Sapar
Sarkis Serdar Serik Sersch Schachlo Schafkat Schahin Schawkat Schuchrat Scharif Schota Sijoda Sirodschiddin Sodiq
Sooronbai Sooronbek Suchrob Suren Suleiman Süleyman Tair Talant Tamás Tahir Temir Tigran Tolegen Tofik Tursun
Tursunbek Ulan Ulugbek Umid Vahan Vagif Wagif Wahagn Wartan Vartan Wache Wachtang Surab Zurab Sasa Salome Nino Giga
Ilia Bidzina Mamuka Gocha Kacha Lascha Yerlan Zafar Zhanar Zhanibek Zaur Zija Ziya Recep Tayyip Erdogan Hakan Kemal
Ömer Cem Yasar Yaşar Mevlüt Hulusi Binali Bülent Fatma Ayşe Emine Ekrem Selahattin Turgut Fethullah Devlet Orhan Abbas
Abdelfattah Abdullahi Adel Ajatollah Amr Anas Ashraf Ayman Badr Bashar Baschar Bilal Fahd Fahad Faisal Faysal Fuad
Ghazi Hadi Haitham Hakim Hamad Hamdan Haschim Hashim Hussein Iyad Jaber Jamal Javad Kais Kamal Khaled Khalid Khalifa
Laila Majid Mahdi Maktum Masrur Masud Mazen Mehdi Mochtar Mohsen Moncef Mubarak Muqtada Nabih Nadschib Nawaf Nizar
Nouri Osama Qassem Rafik Raisi Rami Ramadan Riad Saad Saddam Saeed Salah Salem Saleh Sami Scheich Shahid Shehbaz
Sultan Suhail Taha Tamim Tarek Tariq Walid Yahya Yair Yassir Youssef Zayed Zain Bibi Benjamin Isaac Itzhak Yitzhak
Yoav Avigdor Indira Rahul Rajnath Manmohan Subrahmanyam Droupadi Ram Nirmala Pranab Sushma Imelda Joko Prabowo Sukarno
Megawati Retno Ferdinand Bongbong Rodrigo Anutin Srettha Prayut Hun Sultanah Mahathir Tsakhiagiin Khürelsükh Batmunkh
Bolormaa Battulga Oyun Luwsannamsrain Tendai Emmerson Cyril Teodoro Obiang Jacob Uhuru Raila Paul Yoweri Abiy
Sahle-Work Hakainde Lazarus Nana Bola Goodluck Macky Alassane Félix Denis Evariste Faustin Ibrahima Assimi
Abdourahamane Ousmane Hage Mokgweetsi Filipe Armando João Joao José Abebe Constantino Mbaye Fatou Thabo Kgalema
"""

EUROPE_AND_AMERICAS = """
Jochen Malte Thorsten Peer Anselm Arne Bastian Carsten Karsten Denise Detlef Detlev Eberhard Eike Elmar Ewald Falk
Fabienne Finn Franziska Frauke Friederike Gerlinde Gesine Gitta Gudrun Gunter Hajo Hanne Hannelore Hedwig Heinrike
Henning Hilde Hinrich Inge Ingmar Irmgard Isolde Jasper Jost Jörn Julika Karlheinz Kilian Lasse Leander Levin Ludger
Manja Marlis Mechthild Meinhard Meike Nadine Nele Nikolas Olof Ortwin Ottmar Paulina Reimar Renée Roswitha Rosemarie
Sören Siegfried Siegmund Sigmund Sina Stefanie Susann Swantje Thea Till Tilo Torben Traudl Ute Vivien Volkmar Waltraud
Wibke Wilma Wolfram Yannik Zita Alois Bartholomäus Benedikt Ewelina Ferenc Imre István Attila Zsuzsanna Ildikó Lajos
Sándor Mátyás Jaroslava Ondřej Vojtěch Zdeněk Lubomír Radek Robin Rastislav Marcela Bojan Nenad Nebojša Aleksandra Vuk
Vjosa Edi Ilir Kiril Boyko Rosen Traian Dorin Kyriakos Nikos Prokopis Evangelos Pawlos Bjarni Katrín Guðni Halla
Riikka Elina Pekka Juha Achim Adam Adrian Agnes Agnieszka Aivars Alain Alan Alberto Alejandro Aleksandar Aleksander
Alessandro Alexandre Alexis Alfons Alfred Alice Allan Amanda Amélie Ana Anders Andrea Andreas Andres Andrés Andrew
Andrius Andris Andrus Andrzej Angela Anja Anke Anne Anneke Annegret Annalena Annette Annika Anthony Antonio António
Antti Antony Arkadiusz Armin Arnold Arthur Arturo Arvydas Astrid Augustin Axel Barack Bärbel Bartosz Beata Beate
Beatrice Ben Bernard Bernd Bernhard Bert Bettina Bill Bianca Birgit Bjarne Björn Bob Bodo Bogdan Bohuslav Boris Borut
Brad Brian Brigitte Bruno Burkhard Camilla Carl Carla Carlo Carlos Carmen Carola Carolina Caroline Catherine Cecilia
Charles Charlotte Chris Christa Christian Christiane Christina Christine Christoph Christophe Christopher Claudia
Claus Clemens Clément Cornelia Cristina Czesław Dagmar Dana Daniela Danuta Danutė Dalia Dan Daniele David Debora Diana
Diego Dieter Dietmar Dirk Dmitar Dominik Dominique Donald Donatas Dora Doris Dorothea Dragan Dragiša Dušan Dusan
Džordž Eckart Edith Edmund Edwin Egils Egon Einars Elfriede Elisabeth Elizabeth Elke Elon Emanuel Emmanuel Emmanuelle
Enrico Enrique Erich Ernst Erwin Esteban Esther Étienne Eva Evelyn Evo Fabian Fabio Federico Fernando Ferdinand Filip
Florian Franca Frances Francesca Francesco Francis Francisco Franck François Françoise Frank-Walter Franz Fred
Frederic Frederik Fritz Friedrich Fumio Gábor Gabriel Gabriela Gabriele Gareth Gary Gavin Geert Geoffrey George
Georges Georg Gerald Gérard Gerd Gerda Gerhard Gero Giancarlo Gianni Gianfranco Gideon Giovanni Giorgia Gitanas Gisela
Giuseppe Gordon Goran Gordan Grace Grant Greg Gregor Gregory Grzegorz Guido Guillermo Gunnar Günter Günther Gustavo
Guy Gyula Hannah Hannes Hans Hans-Dietrich Hans-Peter Harald Harry Hartmut Hassler Heather Heidi Heike Heiko Heinrich
Heinz Helga Helle Helmut Hendrik Henri Henrik Henry Herbert Hermann Hillary Holger Horst Hubert Hubertus Hugo Ian
Ignacio Igors Ilse Ilona Ines Ingeborg Ingo Ingrid Ingrida Irene Iris Isabel Isabella Isabelle Ivana Ivica Ivo Jacek
Jack Jacqueline Jacques Jadwiga Jaime Jair Jake Jakob James Janez Janusz Jan-Peter Jane Janet Janis Jānis Jarosław
Jason Javier Jean Jean-Claude Jean-Luc Jean-Marc Jean-Pierre Jean-Yves Jeff Jeffrey Jennifer Jens Jeremy Jérôme Jerzy
Jesper Jesús Jill Jim Jimmy Jiří Jiri Joachim Joaquim Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas
Jonathan Jordi Jorge Jörg Josep Josip Joseph Joschka Jovan Juan Judith Judit Jules Julie Julien Julius Junichiro
Juozas Jürgen Jurgita Jurica Jussi Justin Jutta Kai Kaja Kamala Karel Karen Karin Karl Karl-Heinz Karla Karol Karoline
Katalin Katarina Katarzyna Kate Katharina Katherine Kathrin Katja Katrin Keir Keith Ken Kerstin Kęstutis Kevin Kersti
Kim Klaus Klemens Knut Koloman Konrad Kristalina Kristian Kristjan Krišjānis Krzysztof Kurt Laimdota László Lars
Lászlo Laura Laurent Lauri Lech Leif Lena Lennart Leo Leona Leonardo Leszek Lewis Liam Lindsey Lisa Liz Loïc Lorenz
Lorenzo Lothar Louis Louise Luc Lucas Lucia Lucie Ludwig Luigi Luis Luís Lukas Lula Luiz Lydia Lyndon Lynn Maciej
Madeleine Magdalena Magnus Maia Małgorzata Manfred Manuel Manuela Marcel Marcin Marco Marcos Marek Margaret Margarete
Margaritis Margus Mari Mariano Mariana Marianne Marie Marie-Louise Marin Marine Mario Mariusz Marjan Markku Marko
Markus Marlene Maroš Martha Martin Martina Märt Mary Mateusz Mathias Matteo Matthias Matti Maurice Mauricio Max
Maximilian Maya Melanie Melissa Merav Mette Micheál Michael Michaela Michel Michelle Michał Miguel Mihai Mike Mikael
Mikuláš Milan Miloš Milorad Mirjana Mirko Miro Mitch Mitt Mojmir Monica Monika Morten Nancy Natasha Nathan Nathalie
Neil Nellie Nicholas Nick Nicola Nicolae Nicolas Nicolás Nicole Niels Niklas Nils Noah Norbert Norma Olaf Olav Olivér
Oliver Olivier Omer Oscar Oskar Otto Pablo Paolo Pascal Pasquale Patricia Patrick Patrik Paula Pauline Paulius Pawel
Paweł Pedro Per Pernille Petar Péter Peter Petr Petra Petri Petteri Phil Philip Philippe Pia Pier Pierre Piet Pieter
Piotr Predrag Rachel Radosław Rafał Ragnar Raimonds Rainer Raimund Ralf Ralph Ramón Ramūnas Randi Raphael Rasa Rasmus
Raúl Raul Ray Raymond Reiner Reinhard Reinhold René Renate Renaud Ricardo Richard Rick Rishi Rita Roberta Roberto
Roderich Roger Roland Rolf Romano Romuald Ron Ronald Rüdiger Rudolf Rudi Rumen Rupert Ruth Sabine Sally Saskia
Salvatore Sam Samantha Sandra Sandro Sanna Santiago Sauli Saulius Scott Sean Sebastian Sebastián Sepp Sergio Shannon
Sheila Sigmar Sigrid Silke Silvia Silvio Simona Simone Simonetta Sławomir Sonja Sophie Sophia Stefano Steffen Steffi
Stephan Stephanie Stephen Steve Steven Stig Stjepan Susan Susanne Svenja Sven Swen Sylvia Szymon Tadas Takis Tanja
Tarja Taavi Teresa Terry Teuvo Theo Theodor Theodora Theresa Thilo Thomas Tibor Tilman Tim Timo Tina Tobias Todor Tom
Tomas Tomáš Tomasz Tomislav Tommy Toni Tony Toomas Torsten Ulf Ulla Ulrich Ulrike Urmas Ursula Uwe Valdas Valdis
Valentino Valdemar Vaclav Václav Vanessa Vera Verena Vesna Viktorija Vincent Vincenzo Viola Virginia Virginijus
Vytautas Vytenis Volker Volodymyr Wally Walter Warren Wendy Werner Wilfried Wilhelm William Willi Willy Winfried
Wojciech Wolfgang Wopke Xavier Yanis Yannick Yves Yvonne Zbigniew Zdravko Željko Zoltán Zoran Zsolt Zuzana Jarosława
Nayib Dilma Delcy Cilia Raimundas Artis Evika Edgars Sandis Rihards Ingmārs Aleksandrs Laimonas Gintautas Mantas Rūta
Ruta Ole Einar Leroy Quentin Alex Bujar Ante Ruud Jelle Sverre Gunnhild Bent Aage Åke Mads Rune Leonhard Moritz
Hellmut Lieselotte Norman Philipp Ariane Corinna Dietlind Friedhelm Hildegard Ingolf Joana Lutz Reinhilde Tessa Veit
Wiebke Juliane Jannik Lennard Marlies
"""

FAMILY_FIRST = """
Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang
Feng Yu Dong Xiao Cheng Cao Yuan Deng Xue Fu Shen Zeng Peng Lü Su Lu Jiang Cai Jia Ding Wei Ye Yan Pan Du Dai Xia
Zhong Tian Ren Fan Fang Shi Yao Tan Zou Xiong Jin Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Qian Tsai Qi Sha Hong
Long Wan Duan Lei Shang Yin Kim Lee Park Choi Yoon Moon Jung Cho Chung Ban Ri Pak Choe Nguyen Nguyễn Tran Trần Pham
Phạm Le Lê Vo Võ Geng Hua Lou Chai Ning Ouyang Bao Zhuang Pang Wen Hao Gong Nie Mu To Tô Bui Bùi Phan Hoang Hoàng
Truong Vu Vũ Dang Đặng Do Dao Đào Doan Huynh Trinh Ngo Duong Luong Mai Hun Sok Aung Min Thongloun Chan
"""
"""Families that stand before the given name: up to three words belong together ("Nguyen Van Thanh", "Kim Jong-un")."""

SURNAME_ENDINGS = """
ow owa ew ewa jew jewa öw ëw jow in ina yn ki skij sky skaja skaya zki zkaja ko enko tschenko schko uk juk tschuk
jtschuk tschik ik nik itsch ytsch jtsch utsch etsch witsch ewitsch wicz vic ić ič ics ez az jez jaz ok onok jonok ak
jak ejko aiko eiko ka zka ska tschka ula ulja ura un jan ian yan jants dse schwili li dis lu ly oglu oğlu zade sade
ajew ijew bajew bekow ov ova ev eva iev ieva yev off chko enka anka onka ewski owski inski anski enski jonow ent enok
ych ich ago owo is as us auskas ienė aitė ytė utė iūtė yte aite ute iene auskaite ets evich ovich burg berg mann stein
bauer meier mayer maier müller schmidt schulz hofer huber weber wagner becker richter koch krüger lang ländle stätter
hauser bach inger sson sen dottir nen lainen es ão ini elli etti ucci iani
"""
"""Endings of surnames of the region and some beyond; enough for one word behind a title with an article, not behind
a noun."""
