/** Pairs of names; how to read them: `pairs.ts`. */
export const nearEast = {
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
    Ghassan / Al Jabouri = غسان / الجبوري · other script
    Qais / Abdulwahid = Kais / Abdul Wahed · q as k
    Thaer / Al Obeidi = ثائر / العبيدي · other script
    Shahd / Al Homsi = شهد / الحمصي · other script
    Hiba Allah / Zaidan = Hibatullah / Zaidan · of God, with t
    Nizar / Sharaf Al-Din = Nizar / Charafeddine · of the faith, French
    Ziyad / Attar = Zeyad / Al-Attar · vowels
    Anas / Khalaf = أنس / خلف · other script
    Rima / Daoud = ريما / داود · other script
    Lujain / Al Hafez = Loujain / Hafiz · vowels
    Muntaha / Rahal = منتهى / رحال · other script
    Yousra / Jebara = يسرى / جبارة · other script
    Imad / Hijazi = Emad / Hejazi · vowels
    Adnan / Qattan = Adnane / Kattan · French spelling
    Nadia / Slimani = ناديا / سليماني · other script
    Munir / Sabra # Mounira / Sabra · man and woman
    Raed / Zidan # Rashed / Zidan · brothers
    Hala / Attar # Hanan / Attar · sisters
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
    Rizgar / Bakr = ڕزگار / بەکر · Sorani letters
    Shilan / Mahmud = شیلان / مەحموود · Sorani letters
    Khoshnaw / Omer = Xoşnaw / Omar · Kurdish x
    Jihan / Daoud = Cîhan / Dawid · Kurdish c
    Perwin / Ebdulrehman = Parwin / Abdulrahman · vowels
    Sipan / Xelil = Sipan / Khalil · Kurdish x
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
    Sher Mohammad / Barakzai = Shir Mohammad / Barekzay · vowels
    Ghulam Sakhi / Qurbani = Gholam Sakhi / Ghorbani · q as gh
    Rohullah / Mohseni = روح الله / محسنی · other script
    Aqila / Rostami = عقیله / رستمی · other script
    Jawid / Niazi = Jaweed / Niyazi · vowels
    Maryam / Yaqubi = Mariam / Yaghoubi · q as gh
    Obaidullah / Tajik = Ubaid Ullah / Tajik · of God, parted
    Shah Mahmood / Alokozai = Shahmahmud / Alakozai · two words in one
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
    Khadijeh / Naderi = خدیجه / نادری · other script
    Javad / Zarei = Jawad / Zareie · v and w
    Siavash / Jahangiri = Siawasch / Dschahangiri · German spelling
    Arezou / Kazemi = آرزو / کاظمی · other script
    Yaghoub / Taghavi = Yaqub / Taqavi · q as gh
    Zhila / Chegini = ژیلا / چگینی · other script
  `,
}
