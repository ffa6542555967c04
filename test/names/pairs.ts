/**
 * Pairs of names, made by hand: two papers of one person (`=`) and two persons whose names look alike (`#`). Given name
 * and family name are parted by `/`. Invented combinations of names that exist; no pair is left out because it fails.
 */
const tables = {
  arabic: `
    Mohammed / Al Khatib = Muhammad / Alkhatib · the article written to the name
    Mohamad / El-Khatib = محمد / الخطيب · other script
    Abd Al Rahman / Haddad = Abdulrahman / Hadad · servant of, in one word
    Abderrahmane / Benali = Abdelrahman / Ben Ali · French spelling
    عبد الرحمن / حداد = Abdurrahman / Haddad · other script, in two words
    Khaled / Darwish = Khalid / Darwich · sh as ch
    Chaled / Darwisch = خالد / درويش · German spelling
    Youssef / Mansour = Yusuf / Mansur · ou as u
    Jussuf / Mansoor = يوسف / منصور · German spelling
    Joesoef / Mansoer = Yousef / Mansour · Dutch spelling
    Rachid / Chaoui = Rasheed / Shawi · French and English
    Fatima / Al-Zahra Najjar = Fatimah / Alzahra Najar · h at the end
    Fatma / Najjar = فاطمة / النجار · other script
    Jamal / Qasim = Gamal / Kassem · Egyptian g
    Djamal / Kacem = جمال / قاسم · French spelling, other script
    Nour Al-Din / Shami = Noureddine / Chami · of the faith, in one word
    نور الدين / الشامي = Nooruldeen / Al Shami · other script
    Hussein / Al Jundi = Hossain / Aljundi · vowels
    حسين / الجندي = Husein / Al-Gundi · other script
    Othman / Saleh = Osman / Salih · th as s
    عثمان / صالح = Uthman / Saleh · other script
    Ahmed Khaled / Sabbagh = Ahmad / Sabbagh · a name left out
    Ali Hassan / Al Najjar = Najjar / Ali Hasan · family name first
    Mustafa / Qabbani = Moustapha / Kabbani · ph
    مصطفى / قباني = Mostafa / Qabani · other script
    Aisha / Bakri = Aicha / Bakry · ch as sh
    عائشة / بكري = Aysha / Bakri · other script
    Riyad / Fadel = Riadh / Fadhil · dad
    Zeinab / Mahfouz = Zaynab / Mahfuz · vowels
    زينب / محفوظ = Zeineb / Mahfoudh · za
    Ibrahim / Kilani = Ibrahem / Kailani · vowels
    Yahya / Ghanem = يحيى / غانم · other script
    Moaz / Dabbagh = Muadh / Dabagh · dhal
    Wael / Shaaban = Ouael / Chaabane · French w
    Layla / Al Masri = Leila / Elmasry · vowels
    ليلى / المصري = Laila / Al Masry · other script
    Mahmoud / Barakat = Mahmuod / Barakat · typing error
    Abdullah / Sawalha = Abdalla / Sawalha · h left out
    Souad / Houri = سعاد / حوري · ayn inside
    Bashar / Tawfiq = Bachar / Toufik · aw as ou
    Abu Bakr / Hijazi = Abubakr / Hegazy · father of, and Egyptian g
    Issa / Mousa = عيسى / موسى · short names
    Ahmed / Al Sayed # Hamed / Al Sayed · one letter moved
    Marwan / Haddad # Mariam / Haddad · brother and sister
    Samir / Khoury # Samira / Khoury · man and woman
    Hassan / Al Ali # Hussein / Al Ali · brothers with like names
    حسن / العلي # حسين / العلي · the same in Arabic letters
    Jamal / Nasser # Jamila / Nasser · man and woman
    Salem / Darwish # Salma / Darwish · brother and sister
    Omar / Hariri # Ammar / Hariri · ayn twice
    Khaled / Mansour # Walid / Mansour · brothers
    Mohammed / Al Ahmad # Mohammed / Al Hamdan · family names alike
    Nour / Shami # Noura / Shami · man and woman
    Ali / Saleh # Alaa / Saleh · short names
    Karim / Najjar # Akram / Najjar · one root
    Rami / Haddad # Rima / Haddad · brother and sister
    Abdullah / Qasim # Abdulrahman / Qasim · both servant of
    Yasin / Bakri # Yasmin / Bakri · one letter
    Fadi / Khalil # Wadi / Khalil · first letter
    Tariq / Hussein # Tarek / Hassan · father's names alike
  `,
  kurdish: `
    Ciwan / Hesen = Jiwan / Hassan · Kurdish c
    جوان / حسن = Jwan / Hasan · other script
    Şivan / Elî = Shivan / Ali · marks
    Sivan / Ali = Şivan / Elî · marks lost
    ئەحمەد / کەریم = Ahmed / Karim · Sorani letters
    محەمەد / ڕەشید = Mohammed / Rashid · Sorani letters
    ئازاد / حوسێن = Azad / Hussein · Sorani letters
    شێرکۆ / عەلی = Sherko / Ali · Sorani letters
    هێمن / مستەفا = Hemin / Mustafa · Sorani letters
    Xalid / Îbrahîm = Khalid / Ibrahim · Kurdish x
    Rojîn / Çelik = Rojin / Celik · marks lost
    Berîvan / Mihemed = Berivan / Mohammed · Kurmanji Mohammed
    Zozan / Osê = Zozan / Osse · vowels
    Hêvîn / Silêman = Hevin / Suleiman · vowels
    هيفين / سليمان = Hevin / Sulaiman · v written as f
    Serdar / Qadir = Sardar / Kader · vowels
    Dilşad / Ehmed = Dilshad / Ahmad · marks
    Newroz / Bekir = Nawroz / Baker · vowels
    Kawa / Heyder = كاوا / حيدر · other script
    Rêzan / Omer = Rezan / Omar · marks
    Shirwan / Taha = Shirwan Ahmed / Taha · a name left out
    Hiwa / Aziz = Aziz / Hiwa · family name first
    Ronahi / Abdo = Ronahî / Ebdo · vowels
    Cemîl / Brahim = Jamil / Ibrahim · i left out
    Nasrin / Rasul = نەسرین / ڕەسوڵ · Sorani letters
    Awaz / Latif = Awaz / Latiff · doubled letter
    Gulistan / Yusif = Gulistan / Yousef · vowels
    Xezal / Mirza = Ghazal / Mirza · x for gh
    Azad / Karim # Awaz / Karim · one letter
    Dilan / Hesen # Dilshad / Hesen · brother and sister
    Rojin / Ali # Rojda / Ali · sisters
    Sherko / Rashid # Shirin / Rashid · brother and sister
    Hemin / Qadir # Hevin / Qadir · one letter
    Ciwan / Osman # Ciwana / Osman · man and woman
    Zana / Omar # Dana / Omar · one letter
    Kawa / Salih # Hiwa / Salih · first letter
    Soran / Aziz # Shoresh / Aziz · brothers
    Rezan / Mahmoud # Razan / Mahmoud · man and woman
    Nasrin / Jaff # Nazanin / Jaff · sisters
  `,
  dari: `
    Mohammad Reza / Ahmadi = Mohammad Riza / Ahmady · vowels
    محمد رضا / احمدی = Mohammad Reza / Ahmadi · other script
    Hamid Ullah / Rahimi = Hamidullah / Rahimi · of God, in one word
    حمیدالله / رحیمی = Hamidollah / Rahimy · other script
    Abdul Qadir / = Abdulqader / · no family name
    عبدالقادر / نوری = Abdul Qader / Noori · other script
    Ghulam Ali / Haidari = Gholam Ali / Heidari · vowels
    غلام علی / حیدری = Ghulamali / Haydari · two words in one
    Zia / Hazara = Ziya / Hazara · iya
    Najibullah / Zazai = Najib Ullah / Zazay · of God, parted
    Sayed Hussain / Mousavi = Said Hossein / Mosawi · vowels
    سید حسین / موسوی = Sayed Hossain / Musavi · other script
    Fazal Ahmad / Noorzai = Fazl Ahmad / Nurzai · vowel put in
    Ramazan / Ewaz = Ramadan / Awaz · dad
    Shukria / Amiri = شکریه / امیری · other script
    Khadija / Jafari = Khadeja / Jaffari · doubled letter
    Mahboba / Sultani = Mahbuba / Soltani · o as u
    Gul Agha / Stanekzai = Gulagha / Stanikzai · two words in one
    Nazir Ahmad / Popal = Nazeer Ahmed / Popalzai · a short family name
    Zabihullah / Omarkhil = Zabiullah / Omarkhel · h left out
    Farid / Sharifi = Sharifi / Farid · family name first
    Mohammad Yasin / Karimi = Yasin / Karimi · Mohammad left out
    Freshta / Wardak = Fereshta / Wardak · vowel put in
    Basir / Qasimi = بصیر / قاسمی · other script
    Abdul Ghafoor / Safi = Abdulghafur / Safi · one word
    Esmatullah / Hakimi = Ismatullah / Hakimy · vowels
    Mirwais / Azimi = Mirwis / Azimi · vowel left out
    Tamim / Rasooli = Tameem / Rasuli · ee and oo
    Hamid / Rahimi # Hamida / Rahimi · man and woman
    Basir / Ahmadi # Bashir / Ahmadi · one letter
    Hamidullah / Amiri # Hafizullah / Amiri · brothers
    Najibullah / Noori # Nasibullah / Noori · brothers
    Rahim / Karimi # Karim / Rahimi · two names each other's reverse
    Ahmad Zia / Nazari # Ahmad Shah / Nazari · brothers
    Shafiqa / Sharifi # Shafiq / Sharifi · man and woman
    Zahra / Hosseini # Zohra / Hosseini · sisters
    Gul Agha / Wardak # Gul Bibi / Wardak · brother and sister
    Abdul Qadir / Safi # Abdul Karim / Safi · both servant of
    Nasir / Azizi # Nasrin / Azizi · brother and sister
  `,
  farsi: `
    Mohammad / Hosseini = Mohamad / Hoseini · doubled letter
    محمد / حسینی = Mohammad / Hosseini · other script
    Reza / Karimi = رضا / کریمی · other script
    Fatemeh / Ghasemi = Fatima / Qasemi · q as gh
    فاطمه / قاسمی = Fatemeh / Ghassemi · other script
    Mehdi / Rezaei = Mahdi / Rezai · ending
    مهدی / رضایی = Mehdi / Rezaee · other script
    Alireza / Moradi = Ali Reza / Moradi · two words in one
    Parviz / Sadeghi = Parwiz / Sadeqi · v and w
    Zahra / Mousavi = Zahra / Musavi · ou as u
    Davood / Ebrahimi = Dawud / Ibrahimi · v and w
    داوود / ابراهیمی = Davoud / Ebrahimi · other script
    Shahram / Jafari = Schahram / Dschafari · German spelling
    Khosrow / Bakhtiari = Chosrow / Bachtiari · kh as ch
    خسرو / بختیاری = Khosro / Bakhtiyari · other script
    Maryam / Golzar = Mariam / Golzar · y and i
    Morteza / Zamani = مرتضی / زمانی · other script
    Mojtaba / Shirazi = Mujtaba / Schirazi · o and u
    Yasaman / Nouri = Yasaman / Noori · oo
    Hossein / Ghorbani = Hosein / Qorbani · q as gh
    Amir Hossein / Tehrani = Amirhossein / Tehrani · two words in one
    Nasrin / Farahani = Nasreen / Farahany · ee
    Mozhgan / Akbari = Mojgan / Akbari · zh as j
    مژگان / اکبری = Mozhgan / Akbari · other script
    Kaveh / Ahmadi = Kave / Ahmadi · h at the end
    Behrouz / Soltani = Behruz / Sultani · vowels
    Soraya / Vaziri = ثریا / وزیری · th said as s
    Shirin / Yazdani = Yazdani / Shirin · family name first
    Mohammad Ali / Ranjbar = Mohammad / Ranjbar · a name left out
    Mehdi / Karimi # Mehri / Karimi · one letter
    Farid / Azizi # Farideh / Azizi · man and woman
    Hamid / Moradi # Hamed / Moradi · two names
    Parvin / Amini # Parviz / Amini · one letter
    Ahmad / Ahmadi # Mohammad / Mohammadi · one root
    Nasrin / Karimi # Nasser / Karimi · brother and sister
    Amir / Rahimi # Amin / Rahimi · one letter
    Behrouz / Nouri # Behnam / Nouri · brothers
    Zahra / Ahmadi # Zohreh / Ahmadi · sisters
    Shahin / Tehrani # Shahrokh / Tehrani · brothers
  `,
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
  `,
}

export type Language = keyof typeof tables
export type NamePair = {
  readonly language: Language
  readonly a: readonly [given: string, family: string]
  readonly b: readonly [given: string, family: string]
  readonly same: boolean
  readonly why: string
}

const line = /^(.*?) \/ ?(.*?) ([=#]) (.*?) \/ ?(.*?) · (.*)$/

export const namePairs: readonly NamePair[] = Object.entries(tables).flatMap(([language, table]) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [, givenA, familyA, sign, givenB, familyB, why] = line.exec(row.trim())!
      return {
        language: language as Language,
        a: [givenA!, familyA!],
        b: [givenB!, familyB!],
        same: sign === '=',
        why: why!,
      }
    }),
)
