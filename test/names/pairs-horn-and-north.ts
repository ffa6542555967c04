/** Pairs of names; how to read them: `pairs.ts`. */
export const hornAndNorth = {
  tigrinya: `
    Ghebremedhin / Tesfay = Gebremedhn / Tesfai · gh, and a vowel left out
    ገብረመድህን / ተስፋይ = Ghebremedhin / Tesfay · other script
    Gebre Medhin / Tesfaye = Gebremedhin / Tesfay · two words in one
    Yohannes / Kidane = Johannes / Chidane · Italian spelling
    ዮሃንስ / ኪዳነ = Yohanes / Kidane · other script
    Tsegay / Weldu = Segai / Woldu · ts
    ጸጋይ / ወልዱ = Tzegay / Weldu · other script
    Weldemichael / Haile = Woldemikael / Hayle · ch as k
    ወልደሚካኤል / ሃይለ = Welde Michael / Haile · other script
    Uoldemicael / Ghirmai = Weldemichael / Girmay · Italian spelling
    Mihret / Berhane = Mehret / Brhane · vowels
    ምሕረት / ብርሃነ = Mihret / Birhane · other script
    Abrehet / Habte = Abrhet / Habte · vowel left out
    Luwam / Zerai = Luam / Zeray · w between vowels
    ሉዋም / ዘርኣይ = Luwam / Zeray · other script
    Filmon / Okbay = Philmon / Oqbay · ph
    Feven / Asmerom = Feben / Asmerom · v and b
    ፌቨን / ኣስመሮም = Feven / Asmerom · other script
    Freweyni / Hagos = Frewoini / Hagos · vowels
    Eyob / Mebrahtu = Iyob / Mebrahtu · first vowel
    እዮብ / መብራህቱ = Eyob / Mebrahtu · other script
    Natnael / Kahsay = Nathnael / Kahsai · th
    Senait / Gebrehiwet = Senayt / Ghebrehiwot · vowels
    ሰናይት / ገብረህይወት = Senait / Gebrehiwet · other script
    Tekle / Zemichael = Teklay / Zemikael · ending
    Kidane / Yemane = Yemane / Kidane · father's name first
    Selam / Tewelde = Selam / Teuolde · w as u
    Rahel / Ghide = Rachel / Gide · ch as h
    Petros / Andemariam = Phetros / Andemaryam · ph
    Yonas / Solomon = Jonas / Selomon · j
    Kidane / Tesfay # Kidist / Tesfay · brother and sister
    Haile / Kidane # Hailu / Kidane · one letter
    Gebremedhin / Haile # Gebremariam / Haile · both servant of
    Tesfay / Weldu # Tesfalem / Weldu · brothers
    Yonas / Berhane # Yohannes / Berhane · brothers
    Selam / Hagos # Selamawit / Hagos · sisters
    Filmon / Abraha # Simon / Abraha · ending
    Weldemichael / Kahsay # Weldegebriel / Kahsay · both son of
    Mihret / Tekle # Mehari / Tekle · brother and sister
    Abrehet / Zeray # Abraham / Zeray · beginning
    Merhawi / Haile # Meron / Haile · beginning
    Senait / Girmay # Senai / Girmay · woman and man
    Biniam / Ogbamichael = Biniyam / Okbamichael · g and k
    Mussie / Tsegai = ሙሴ / ጸጋይ · other script
    Teklit / Gebrezgabiher = ተክሊት / ገብረእግዚኣብሄር · other script
    Aster / Woldegiorgis = Aster / Weldegergish · ending
    Saba / Ghebreyesus = ሳባ / ገብረየሱስ · other script
    Awet / Habtemariam = Auet / Habte Mariam · w as u
    Merhawit / Kiflom = Mrhawit / Kflom · vowels left out
  `,
  amharic: `
    Getachew / Bekele = Getachaw / Bekele · vowels
    ጌታቸው / በቀለ = Getachew / Bekele · other script
    Hailemariam / Desta = Haile Mariam / Desta · two words in one
    ኃይለማርያም / ደስታ = Hailemaryam / Desta · other script
    Tadesse / Abebe = Tadese / Abebe · doubled letter
    ታደሰ / አበበ = Taddesse / Abebe · other script
    Mulugeta / Tsegaye = Mulugeta / Segaye · ts
    Birtukan / Assefa = Bertukan / Asefa · vowels
    ብርቱካን / አሰፋ = Birtukan / Assefa · other script
    Hiwot / Girma = Hiywot / Ghirma · gh
    ሕይወት / ግርማ = Hiwot / Girma · other script
    Tigist / Wolde = Tigest / Welde · vowels
    ትዕግስት / ወልደ = Tigist / Wolde · other script
    Kebede / Mekonnen = Kebede / Mekonen · doubled letter
    ከበደ / መኮንን = Kebede / Mekonnen · other script
    Almaz / Worku = Almaz / Werku · vowels
    አልማዝ / ወርቁ = Almaz / Worku · other script
    Dawit / Alemayehu = Dawit / Alemayew · h left out
    ዳዊት / አለማየሁ = Dawit / Alemayehu · other script
    Yared / Tilahun = Jared / Tilahun · j
    Tsehay / Lemma = Sehay / Lema · ts
    Genet / Ayele = Ghenet / Ayele · gh
    Zewdu / Tesfaye = Zeudu / Tesfaye · w as u
    Bethlehem / Negash = Betelhem / Negash · th
    Meseret / Kassa = Messeret / Kasa · doubled letter
    Abebe / Bekele Desta = Abebe / Bekele · grandfather left out
    Selamawit / Hailu = Selamawit / Haylu · vowels
    Tewodros / Mamo = Tewedros / Mammo · vowels
    Abebe / Bekele # Abeba / Bekele · man and woman
    Tadesse / Girma # Tadelech / Girma · brother and sister
    Almaz / Desta # Alemu / Desta · beginning
    Hiwot / Kassa # Hirut / Kassa · sisters
    Mulu / Assefa # Mulugeta / Assefa · beginning
    Getachew / Lemma # Getahun / Lemma · brothers
    Dawit / Wolde # Dawud / Wolde · one letter
    Tesfaye / Mamo # Tsehay / Mamo · beginning
    Kebede / Ayele # Bekele / Ayele · letters moved
    Birhanu / Hailu # Birhane / Hailu · one letter
    Zerihun / Alemu = ዘሪሁን / ዓለሙ · other script
    Eyerusalem / Haile = Jerusalem / Haile · first vowel
    Wondimu / Shiferaw = Wendimu / Shiferaw · vowels
    Mahlet / Gebreselassie = ማህሌት / ገብረስላሴ · other script
  `,
  somali: `
    Xasan / Cali = Hassan / Ali · Somali x and c
    Cabdi / Maxamed = Abdi / Mohamed · Somali x and c
    Cabdiraxmaan / Cumar = Abdirahman / Omar · Somali spelling
    Cabdullaahi / Yuusuf = Abdullahi / Yusuf · doubled vowels
    Faadumo / Xuseen = Fadumo / Hussein · Somali spelling
    Fadumo / Hassan = Fatima / Hassan · Somali Fatima
    Caasha / Axmed = Aisha / Ahmed · Somali spelling
    Saynab / Aadan = Zainab / Adan · Somali s for z
    Ismaaciil / Muuse = Ismail / Musse · ayn inside
    Sahra / Faarax = Zahra / Farah · Somali s for z
    Khadiijo / Warsame = Khadija / Warsame · ending
    Xaliimo / Nuur = Halima / Noor · ending
    Cismaan / Jaamac = Osman / Jama · ayn at the end
    Maryan / Cabdulle = Maryam / Abdulle · n at the end
    Abdi / Hassan Ali = Abdi Hassan / Ali · three names
    Abdi / Hassan = Abdi / Hassan Ali · grandfather left out
    Nimco / Cabdi = Nimo / Abdi · ayn inside
    Sacdiyo / Maxamuud = Sadia / Mohamud · ending
    Cabdicasiis / Cilmi = Abdiaziz / Elmi · Somali s for z
    Aamina / Guuleed = Amina / Guled · doubled vowels
    Xawo / Xirsi = Hawa / Hersi · ending
    Ayaan / Diiriye = Ayan / Dirie · ending
    Deeqa / Shire = Deqa / Shireh · doubled vowels
    Mohamed / Abdi Nur = محمد / عبدي نور · other script
    Liibaan / Geeddi = Liban / Gedi · doubled letters
    Cabdiqaadir / Sheekh = Abdikadir / Sheikh · q
    Suleymaan / Rooble = Suleiman / Roble · vowels
    Xamdi / Ciise = Hamdi / Isse · Somali spelling
    Abdi / Hassan # Abdi / Hussein · father's names alike
    Abdirahman / Ali # Abdirahim / Ali · brothers
    Fadumo / Ahmed # Faduma Nur / Ahmed Ali Jama · a common name and more
    Hassan / Abdi # Hassan / Abdullahi · father's names alike
    Amina / Yusuf # Amin / Yusuf · woman and man
    Hodan / Farah # Hodo / Farah · sisters
    Mohamed / Omar # Mohamud / Omar · brothers
    Halima / Jama # Hamda / Jama · sisters
    Sahra / Ali # Sahal / Ali · sister and brother
    Ismail / Nur # Ibrahim / Nur · brothers
    Cawaale / Xoosh = Awale / Hosh · Somali x and c
    Shamso / Cabdinuur = Shamsa / Abdinoor · ending
    Sucdi / Qaasim = Suudi / Kasim · ayn inside
    Yaasiin / Maxamed Cabdi = Yassin / Mohamed Abdi · Somali x and c
    Fartuun / Bile = Fartun / Bileh · doubled vowels
  `,
  turkish: `
    Mehmet / Yılmaz = Mehmet / Yilmaz · marks lost
    Ayşe / Çelik = Ayse / Celik · marks lost
    Ahmet / Öztürk = Ahmed / Ozturk · t at the end
    Hatice / Şahin = Hatice / Sahin · marks lost
    Khadija / Demir = Hatice / Demir · Turkish Khadija
    Mustafa / Güneş = Mustafa / Gunes · marks lost
    Fatma / Yıldız = Fatma / Yildiz · marks lost
    Hüseyin / Aydın = Hussein / Aydin · Turkish Hussein
    Çiğdem / Koç = Cigdem / Koc · marks lost
    Şükrü / Doğan = Sukru / Dogan · marks lost
    Oğuz / Erdoğan = Oguz / Erdogan · marks lost
    Zeynep / Arslan = Zaynab / Arslan · p at the end
    Yusuf / Kılıç = Yusuf / Kilic · marks lost
    Murat / Aslan = Murad / Aslan · t at the end
    Nurettin / Kaya = Noureddin / Kaya · of the faith
    Cemal / Korkmaz = Jamal / Korkmaz · Turkish c
    Cengiz / Avcı = Cengiz / Avci · marks lost
    İsmail / Özdemir = Ismail / Oezdemir · German spelling
    Süleyman / Bulut = Suleyman / Bulut · marks lost
    Ömer / Taş = Omer / Tas · marks lost
    Recep / Polat = Rajab / Polat · Turkish Rajab
    Emine / Kurt = Amina / Kurt · vowels
    Gülşen / Tekin = Gulsen / Tekin · marks lost
    Elif / Aksoy = Aksoy / Elif · family name first
    Hakan Ali / Yavuz = Hakan / Yavuz · a name left out
    Selahattin / Uçar = Salahaddin / Ucar · of the faith
    Abdülkadir / Şimşek = Abdulkadir / Simsek · marks lost
    Mehmet / Kaya # Ahmet / Kaya · brothers
    Ayşe / Yıldız # Ayten / Yıldız · sisters
    Murat / Demir # Mert / Demir · brothers
    Emin / Koç # Emine / Koç · man and woman
    Hasan / Çelik # Hüseyin / Çelik · brothers
    Selim / Arslan # Selma / Arslan · brother and sister
    Nuri / Aydın # Nuray / Aydın · man and woman
    Cem / Öztürk # Can / Öztürk · brothers
    Zeynep / Kurt # Zehra / Kurt · sisters
    Fatma / Bulut # Fatih / Bulut · sister and brother
    Gökhan / Çakır = Gokhan / Cakir · marks lost
    Müjde / Işık = Mujde / Isik · marks lost
    Muhammed / Sağlam = Muhammet / Saglam · t at the end
    Halit / Güler = Khalid / Guler · Turkish Khalid
  `,
  ukrainian: `
    Oleksandr / Shevchenko = Олександр / Шевченко · other script
    Oleksandr / Shevchenko = Alexander / Shevchenko · Russian form
    Oleksandr / Sjevtsjenko = Oleksandr / Schewtschenko · Dutch and German
    Serhii / Kovalchuk = Sergei / Kovalchuk · Ukrainian h
    Сергій / Ковальчук = Serhiy / Kovaltschuk · other script
    Olha / Melnyk = Olga / Melnik · Ukrainian h
    Ольга / Мельник = Olha / Melnyk · other script
    Yevhen / Tkachenko = Evgeny / Tkachenko · Ukrainian h
    Євген / Ткаченко = Jewhen / Tkatschenko · other script
    Mykhailo / Bondarenko = Mikhail / Bondarenko · Russian form
    Михайло / Бондаренко = Mychajlo / Bondarenko · other script
    Yuliia / Kravchenko = Julia / Kravchenko · j
    Юлія / Кравченко = Yulia / Kravtsjenko · other script
    Volodymyr / Lysenko = Vladimir / Lysenko · Russian form
    Володимир / Лисенко = Wolodymyr / Lyssenko · other script
    Olena / Savchenko = Elena / Savchenko · Russian form
    Олена / Савченко = Olena / Sawtschenko · other script
    Kateryna / Polishchuk = Ekaterina / Polischuk · Russian form
    Катерина / Поліщук = Kateryna / Polishchuk · other script
    Dmytro / Hrytsenko = Dmitri / Gritsenko · Russian form
    Дмитро / Гриценко = Dmytro / Hryzenko · other script
    Nataliia / Koval = Natalja / Kowal · lj
    Iryna / Boiko = Irina / Boyko · i and y
    Ірина / Бойко = Iryna / Bojko · other script
    Bohdan / Marchenko = Bogdan / Martsjenko · Ukrainian h
    Andrii / Kovalskyi = Andrej / Kowalski · ending
    Tetiana / Kovalska = Tatjana / Kovalskaya · ending
    Vasyl / Petrenko = Vasyl Ivanovych / Petrenko · patronymic left out
    Shevchuk / Viktoriia = Viktoria / Shevchuk · family name first
    Oksana / Rudenko = Oksana / Rudnko · typing error
    Oleh / Shevchenko # Olha / Shevchenko · brother and sister
    Ivan / Melnyk # Ivanna / Melnyk · man and woman
    Oleksandr / Koval # Oleksandra / Koval · man and woman
    Yurii / Bondar # Yuliia / Bondar · brother and sister
    Mariia / Tkachenko # Maryna / Tkachenko · sisters
    Viktor / Lysenko # Viktoriia / Lysenko · man and woman
    Andrii / Savchenko # Anton / Savchenko · brothers
    Olena / Kravchenko # Oksana / Kravchenko · sisters
    Petro / Marchenko # Pavlo / Marchenko · brothers
    Serhii / Kovalenko # Serhii / Kovalchuk · family names alike
    Вікторія / Гончаренко = Viktoriia / Honcharenko · other script
    Yaroslav / Hnatiuk = Jaroslaw / Gnatjuk · German spelling
    Liubov / Zhuk = Ljubov / Zjoek · Dutch spelling
    Вадим / Яценко = Vadym / Yatsenko · other script
    Zhanna / Pavliuk = Zjanna / Pavljoek · Dutch spelling
    Illia / Khomenko = Ilja / Chomenko · German spelling
  `,
  russian: `
    Sergey / Ivanov = Сергей / Иванов · other script
    Sergej / Iwanow = Sergei / Ivanov · German spelling
    Dmitry / Kuznetsov = Dmitri / Koeznetsov · Dutch spelling
    Дмитрий / Кузнецов = Dmitrij / Kusnezow · other script
    Yekaterina / Smirnova = Ekaterina / Smirnova · ye
    Екатерина / Смирнова = Jekaterina / Smirnowa · other script
    Alexey / Popov = Aleksei / Popov · x
    Алексей / Попов = Alexej / Popow · other script
    Tatyana / Volkova = Tatiana / Volkova · y and i
    Татьяна / Волкова = Tatjana / Wolkowa · other script
    Mikhail / Zakharov = Michail / Sacharow · German spelling
    Михаил / Захаров = Mikhail / Zakharov · other script
    Nikolai / Sokolov = Nikolay / Sokoloff · French spelling
    Николай / Соколов = Nikolaj / Sokolow · other script
    Yuri / Morozov = Joeri / Morozov · Dutch spelling
    Юрий / Морозов = Jurij / Morosow · other script
    Ksenia / Lebedeva = Xenia / Lebedeva · x
    Maksim / Kozlov = Maxim / Kozlov · x
    Anastasiya / Novikova = Anastasia / Novikova · iy
    Анастасия / Новикова = Anastasija / Nowikowa · other script
    Ruslan / Magomedov = Руслан / Магомедов · other script
    Zhanna / Orlova = Жанна / Орлова · zh
    Artyom / Fyodorov = Артём / Фёдоров · yo
    Artem / Fedorov = Artyom / Fyodorov · yo as e
    Svetlana / Petrova = Svetlana Ivanovna / Petrova · patronymic left out
    Vasiliev / Anton = Anton / Vasilyev · family name first
    Elena / Belova = Yelena / Belova · ye
    Igor / Stepanov = Igor / Stepnaov · typing error
    Lyudmila / Egorova = Ludmila / Yegorova · ye
    Ivan / Petrov # Ivan / Petrenko · family names alike
    Alexander / Ivanov # Alexei / Ivanov · brothers
    Anna / Volkova # Anton / Volkov · sister and brother
    Marina / Popova # Maria / Popova · sisters
    Viktor / Orlov # Vitaly / Orlov · brothers
    Sergei / Morozov # Georgy / Morozov · brothers
    Elena / Smirnova # Alina / Smirnova · sisters
    Roman / Sokolov # Ramzan / Sokolov · one letter
    Yulia / Kozlova # Yuri / Kozlov · sister and brother
    Valentin / Belov # Valentina / Belova · man and woman
    Евгения / Щербакова = Evgenia / Shcherbakova · other script
    Fyodor / Vorobyov = Fedor / Worobjow · German spelling
    Timur / Ibragimov = Тимур / Ибрагимов · other script
    Larisa / Zaytseva = Larissa / Saizewa · German spelling
  `,
}
