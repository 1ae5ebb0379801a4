"""Given names as German agency texts print them: signs that capitalised words are a person.

Slavic, Baltic, Caucasian and Central Asian names in German transcription, and the commonest of the West and East.
Left out: names that are German nouns or places as well ("Viktoria", "Florenz", "Herz", "Ernst", "Mark", "Wolf", "Rose").
A missing name costs little: two capitalised words behind a title are taken for a name anyway.
"""

from __future__ import annotations

MEN: frozenset[str] = frozenset(
    """
    Alexander Alexandr Aleksander Aleksandr Alexej Alexei Aleksej Aleksei Anatoli Anatolij Andrej Andrei Anton Arkadi Arsen Artjom
    Artem Artur Boris Bogdan Daniil Danila Denis Dmitri Dmitrij Dmytro Dzmitry Eduard Fjodor Fedor Filipp Gennadi Gennadij
    Georgi Georgij Gleb Grigori Grigorij Igor Ihar Ilja Iwan Iouri Jakow Jan Jaroslaw Jegor Jewgeni Jewgenij Jewgenij Juri Jurij
    Kirill Konstantin Leonid Lew Makar Maksim Maxim Michail Mikhail Nikita Nikolai Nikolaj Oleg Oleksandr Pawel Pjotr Petr
    Roman Ruslan Rustam Sergej Sergei Sjarhej Semjon Stanislaw Stepan Taras Timofej Timur Uladsimir Wadim Walentin Waleri
    Valeri Walerij Wassili Wassilij Viktor Wiktor Witali Vitali Witalij Wjatscheslaw Wladimir Wladislaw Vladimir Vladislav
    Vadim Wolodymyr Wsewolod Jewhen Petro Mykola Andrij Serhij Arseni Ignat Platon Rodion Sachar Prochor Matwej Mark Jurij
    Kassym-Jomart Nursultan Olschas Marat Murat Bachtijor Schawkat Abdulla Emomali Sadyr Serdar Gurbanguly Ilham Nikol
    Azamat Bakyt Farhod Rustam Rinat Ramil Timur Tigran Aram Armen Giorgi Irakli Lewan Zurab Ruben Wagif Elmar Rauf Heydar
    Ahmed Ali Hassan Hussein Ibrahim Khalid Mohammed Mohamed Muhammad Mustafa Omar Raschid Recep Abdul Said Tarik Yusuf Amir
    Adam Albert Alfred Alois Andreas Axel Benjamin Bernd Bernhard Carl Christian Christoph Daniel David Dieter Dirk Emmanuel
    Erik Felix Frank Franz Friedrich Fritz Georg Gerhard Günter Günther Hans Heinrich Heinz Helmut Henri Herbert Hermann Horst
    Hugo Jakob James Jean Jens Joachim Joe Johann Johannes John Jonas Josef Joseph Jörg Jürgen Karl Karl-Heinz Klaus Konrad Kurt
    Lars Lorenz Luca Ludwig Lukas Lutz Manfred Marco Marcel Mario Markus Martin Mateusz Matthias Max Michael Nicolas Norbert
    Olaf Oliver Oskar Otto Patrick Paul Peter Philipp Pierre Piotr Rainer Ralf Reinhard Richard Robert Rolf Rudolf Samuel
    Sebastian Simon Stefan Stephan Steffen Stephen Sven Theo Theodor Thomas Tomas Tobias Toni Uwe Viktor Volker Walter Werner
    Wilhelm William Wolfgang Donald George Bill Carlos Diego Fernando Jorge José Juan Luis Luiz Manuel Miguel Pablo Pedro
    Nicolás António Antonio Alberto Roberto Xavier Jacek Andrzej Krzysztof Tomasz Zbigniew Jarosław Radosław Donald Gitanas
    Aleksandar Miloš Ivan Ivica Jovan Milan Miroslav Slobodan Zoran Viktor László Gábor Péter Robert Ludovit Tibor
    Nguyen Narendra Shehbaz Kim Ren Henry Edgar Egils Krišjānis Arvydas Aivaras Elwin Kaspar
    """.split()
)

WOMEN: frozenset[str] = frozenset(
    """
    Agata Aleksandra Alena Alessja Alina Alissa Alla Anastassija Anastasija Anastassia Angelika Angela Anna Antonina Alexandra Darja
    Daria Diana Dina Dilnosa Ekaterina Elena Elvira Elwira Emilia Eva Galina Halina Ilona Inessa Inga Inna Irina Iryna Jana Jekaterina
    Jelena Jelisaweta Jewgenija Julia Julija Karina Katharina Ksenia Ksenija Larissa Lidia Lidija Lilia Lilija Ljubow Ljudmila
    Ludmila Maja Margarita Maria Marija Marina Maryna Mascha Nadeschda Natalja Natallja Natalia Natalya Nelli Nina Oksana Olesja
    Olga Polina Raissa Regina Rima Rita Sinaida Sofia Sofja Swetlana Svetlana Taissija Tamara Tatjana Tatiana Uljana Ulana
    Valentina Walentina Valeria Walerija Vera Wera Veronika Weronika Viktorija Wiktorija Wolha Xenia Schanna Aljona Arina
    Asja Dilbar Gulnara Aigul Aida Leila Nargiza Saida Tahmina Zarina Ajna Madina Aisha Fatima Amina Nurgul
    Andrea Annalena Anne Anja Antje Barbara Beate Birgit Brigitte Christa Christina Christine Claudia Cornelia Doris Elisabeth
    Elke Erika Franziska Gabriele Gisela Hanna Hannah Heike Heidi Helga Ingrid Johanna Judith Julia Jutta Karin Katrin Kathrin
    Lena Lisa Luise Manuela Margarete Marie Marion Martha Martina Melanie Michaela Monika Nancy Nicole Olivia Patricia Petra
    Renate Sabine Sabrina Sandra Sara Sarah Silke Silvia Simone Sofie Sonja Stefanie Susanne Sylvia Theresa Ulrike Ursula Ute
    Vanessa Verena Yvonne Kaja Ingrida Ilze Giorgia Zuzana Teresa Ewa Agnieszka Małgorzata Krystyna Kristalina Salome Maia
    Mette Kamala Hillary Jane Mary Linda Laura Clara Alice Charlotte Ljudmila Pelageja Stefanija Serafima Eleonora
    """.split()
)
"""Names of women; with those of men they decide which of two people "sie" is."""
